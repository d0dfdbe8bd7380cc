import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/**
 * Copies one issued document of the office until `count` more are filed, over the last four years, with other numbers and subjects: with
 * streams, events, acts, texts and step times, as years of work leave them.
 */
export async function layOutFiledDocuments(pool: Pool, documentId: string, count: number): Promise<void> {
  if (count <= 0) return;
  const prefix = randomUUID().slice(0, 8);
  for (const statement of [STREAMS, EVENTS, ACTS]) await pool.query(statement, [`document/${documentId}`, count, prefix]);
  await pool.query(DOCUMENTS, [documentId, count, prefix, SUBJECTS]);
  for (const statement of [VERSIONS, STEP_TIMES, DELIVERIES]) await pool.query(statement, [documentId, count, prefix]);
  await pool.query('vacuum analyze');
}

const SUBJECTS = [
  'Lịch tiếp công dân định kỳ của lãnh đạo Ủy ban nhân dân phường',
  'Kết quả giải ngân vốn đầu tư công',
  'Phân công trực phòng, chống thiên tai và tìm kiếm cứu nạn',
  'Tuyển sinh đầu cấp trên địa bàn phường',
  'Tạm ngừng cấp nước để sửa chữa đường ống khu Đầm Sen',
  'Kiểm tra trật tự xây dựng, vệ sinh môi trường',
  'Thăm, tặng quà người có công dịp Tết Nguyên đán',
  'Kế hoạch tiêm chủng mở rộng cho trẻ em dưới năm tuổi',
];

const ID = `$3 || '-0000-4000-9000-' || lpad(to_hex(n), 12, '0')`;
const WHEN = `n * interval '42 minutes'`;

const STREAMS = `
  insert into stream
  select 'document/' || ${ID}, kind, seq, head, state, true, phase, step, text_sha256, null, '{}', acted_by, updated_at - ${WHEN}
  from stream, generate_series(1, $2::int) n where stream_id = $1`;

const EVENTS = `
  insert into event select 'document/' || ${ID}, seq, type, v, data, at - ${WHEN}, command_id || n, actor, prev_hash, hash
  from event, generate_series(1, $2::int) n where stream_id = $1`;

const ACTS = `
  insert into act (command_id, stream_id, kind, person_id, post_id, on_behalf_of, body_sha256, answer, seq, at)
  select command_id || n, 'document/' || ${ID}, kind, person_id, post_id, on_behalf_of, body_sha256, answer, seq, at - ${WHEN}
  from act, generate_series(1, $2::int) n where stream_id = $1 and person_id is not null`;

const DOCUMENTS = `
  insert into document (id, agency_id, unit_id, route, document_type, subject, drafter_person_id, drafter_post_id, urgency, state, stage,
    step, number, symbol, issued_on, created_at, updated_at)
  select ${ID}, agency_id, unit_id, route, document_type, ($4::text[])[1 + n % cardinality($4::text[])] || ', đợt ' || n, drafter_person_id,
    drafter_post_id, urgency, 'filed', stage, step, n, n || '/TB-UBND', issued_on - n / 34, created_at - ${WHEN}, updated_at - ${WHEN}
  from document, generate_series(1, $2::int) n where id = $1`;

const VERSIONS = `
  insert into document_version (document_id, version, text_sha256, content, original_file_sha256, original_name, created_by, created_at)
  select ${ID}, version, text_sha256, content, original_file_sha256, original_name, created_by, created_at - ${WHEN}
  from document_version, generate_series(1, $2::int) n where document_id = $1`;

const STEP_TIMES = `
  insert into step_time (document_id, round, agency_id, step_id, step_kind, opened_at, due_at, closed_at, outcome)
  select ${ID}, round, agency_id, step_id, step_kind, opened_at - ${WHEN}, due_at - ${WHEN},
    coalesce(closed_at, opened_at + interval '1 hour') - ${WHEN}, coalesce(outcome, 'passed')
  from step_time, generate_series(1, $2::int) n where document_id = $1`;

// As if every copy had come and been confirmed.
const DELIVERIES = `
  insert into delivery (id, document_id, addressee_id, line, channel, post_id, state, attempts, delivered_at, acknowledged_at)
  select ${ID} || '/' || addressee_id, ${ID}, addressee_id, line, channel, post_id, 'delivered', 1,
    now() - ${WHEN}, now() - ${WHEN} + interval '1 hour'
  from delivery, generate_series(1, $2::int) n where document_id = $1`;
