import type { Pool } from 'pg';
import type { StreamId } from '../../../domain/stream/stream-id';
import { TOY_SERIES } from './toy-model';

/** The smallest office that can keep a document and a number series. */
export async function seedOffice(pool: Pool): Promise<void> {
  await pool.query(`insert into agency (id, system, pack, level, name, abbreviation, place_of_issue, collective_name)
    values ('ubnd', 'state', 'state-nd30', 'ward', 'UBND phường Hoa Sen', 'UBND', 'Hoa Sen', 'Ủy ban nhân dân')`);
  await pool.query(`insert into unit (id, agency_id, name, abbreviation) values ('van-phong', 'ubnd', 'Văn phòng', 'VP')`);
  await pool.query(`insert into post (id, agency_id, unit_id, title, roles) values ('post-an', 'ubnd', 'van-phong', 'Chuyên viên', '{officer}')`);
  await pool.query(`insert into person (id, full_name, email) values ('person-an', 'Trần Văn An', 'an@hoasen.example')`);
  await pool.query(`insert into number_series (id, agency_id, name, document_types, scope, given_by, given_when, openings)
    values ($1, 'ubnd', 'Sổ chung', '{}', 'year', 'trinh', 'after-signature', $2)`,
  [TOY_SERIES.seriesId, JSON.stringify([{ scope: TOY_SERIES.scope, number: 641, on: '2026-01-05', reason: 'Tiếp sổ giấy' }])]);
}

/** Somebody who keeps the books of that office. */
export async function seedRecordsClerk(pool: Pool): Promise<void> {
  await pool.query(`insert into post (id, agency_id, unit_id, title, roles)
    values ('post-van-thu', 'ubnd', 'van-phong', 'Văn thư', '{records-clerk}')`);
  await pool.query(`insert into person (id, full_name, email) values ('person-chi', 'Phùng Khánh Chi', 'chi@hoasen.example')`);
  await pool.query(`insert into appointment (person_id, post_id, from_on) values ('person-chi', 'post-van-thu', '2020-01-01')`);
}

/** A draft's row, as it stands before it is handed in. */
export async function putDraft(pool: Pool, id: StreamId): Promise<void> {
  await pool.query(
    `insert into document (id, agency_id, unit_id, route, document_type, subject, drafter_person_id, drafter_post_id, urgency)
     values ($1, 'ubnd', 'van-phong', 'van-ban-thuong', 'TB', 'Thông báo lịch trực', 'person-an', 'post-an', 'normal')`,
    [id.slice('document/'.length)]);
}
