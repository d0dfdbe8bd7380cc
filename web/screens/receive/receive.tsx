import { useQuery } from '@tanstack/react-query';
import { Download, ShieldAlert, ShieldCheck, Unlink } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import type { PublicCopy } from '../../api/issued-types';
import { statusOf } from '../../api/problem';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Waiting } from '../../frame/states';
import { sayDate, sayTime } from '../../words/dates';
import { sayDocument } from '../../words/say-document';
import { sayNumber } from '../../words/say-number';
import { RecipientGuideLink } from '../help/recipient-guide-link';
import { Acknowledge } from './acknowledge';
import { ConfirmRecall } from './confirm-recall';
import './receive.css';

const Paper = lazy(async () => ({ default: (await import('../../paper/paper')).Paper }));

/** The page a mail leads to. No account; opening it acknowledges nothing, for scanners open links: only the button does. */
export function Receive() {
  usePageTitle('Nhận văn bản');
  const { token = '' } = useParams();
  const copy = useQuery(queries.publicCopy(token));
  return (
    <main className="receive">
      {statusOf(copy.error) === 404 ? (
        <NoSuchLink />
      ) : (
        <Answer query={copy} waiting="Đang mở văn bản…">
          {(data) => <Copy copy={data} token={token} />}
        </Answer>
      )}
    </main>
  );
}

/** Most often a link that was cut off on its way from the mail into the browser. */
function NoSuchLink() {
  return (
    <div className="state">
      <Unlink size={28} aria-hidden />
      <h1>Đường liên kết không đúng</h1>
      <p>Đường liên kết bị thiếu hoặc không còn dùng được. Hãy mở lại từ thư đã nhận, hoặc liên hệ cơ quan gửi văn bản.</p>
    </div>
  );
}

function Copy({ copy, token }: { readonly copy: PublicCopy; readonly token: string }) {
  const file = `/api/links/${encodeURIComponent(token)}/file`;
  return (
    <>
      <div className="receive-facts">
        <p className="receive-agency">{copy.agencyName}</p>
        <div>
          <p className="second">Gửi {copy.addressee}</p>
          <h1>{sayDocument(copy)}</h1>
          <p className="second">
            Số {sayNumber(copy.printedNumber)} · ngày {sayDate(copy.issuedOn)}
          </p>
        </div>
        <Verdict copy={copy} />
        {copy.recalled && <ConfirmRecall token={token} confirmedAt={copy.recalled.confirmedAt} />}
        {!copy.recalled && <Acknowledge token={token} acknowledgedAt={copy.acknowledgedAt} />}
        {!copy.recalled && (
          <a className="button wide" href={file} download>
            <Download size={20} aria-hidden /> Tải bản đã ký (PDF)
          </a>
        )}
        <p className="receive-note second">
          Không cần tài khoản. Bấm xác nhận thì nơi gửi thấy ngay giờ nhận. Đường liên kết này chỉ dành cho nơi nhận văn bản.
        </p>
        <RecipientGuideLink />
      </div>
      {!copy.recalled && (
        <Suspense fallback={<Waiting what="Đang mở văn bản…" />}>
          <Paper url={file} version={copy.printedNumber} label="văn bản đã ký" />
        </Suspense>
      )}
    </>
  );
}

function Verdict({ copy }: { readonly copy: PublicCopy }) {
  if (copy.recalled) {
    return (
      <div className="told is-red verdict" role="alert">
        <ShieldAlert size={28} aria-hidden />
        <div>
          <h2>Văn bản đã được thu hồi</h2>
          <p>
            Nơi gửi đã thu hồi văn bản này ngày {sayDate(copy.recalled.at)}; đề nghị không sử dụng, gửi lại bản giấy (nếu có) và xóa bản điện
            tử đã nhận.
          </p>
        </div>
      </div>
    );
  }
  const { valid, sentence, signers } = copy.signature;
  const Icon = valid ? ShieldCheck : ShieldAlert;
  return (
    <div className={`told verdict ${valid ? 'is-green' : 'is-red'}`}>
      <Icon size={28} aria-hidden />
      <div>
        <h2 className={valid ? 'green' : 'red'}>{valid ? 'Chữ ký số hợp lệ' : 'Chữ ký số chưa xác minh được'}</h2>
        <p>{sentence}</p>
        {signers.map(({ name, at }) => (
          <p key={name + at} className="second">
            {name} ký {sayTime(at)} ngày {sayDate(at)}
          </p>
        ))}
      </div>
    </div>
  );
}
