import type { DraftReading } from '../../domain/draft-reading/draft-reading';
import { keepTogether } from '../words/keep-together';
import { Blocks } from './blocks';
import './reading-paper.css';

interface Props {
  readonly reading: DraftReading;
  /** As a sheet on the desk, or flowing at reading size on a phone. */
  readonly shape: 'sheet' | 'flow';
}

/** The text as it was read, laid out like the page: before the page is typeset, and at reading size on a phone. */
export function ReadingPaper({ reading, shape }: Props) {
  const { issuedOn, signature } = reading;
  return (
    <article className={`reading as-${shape}`} lang="vi">
      <div className="reading-head">
        <p>
          {reading.superiorBody !== undefined && <span className="reading-body-name">{reading.superiorBody}</span>}
          <b className="underlined reading-body-name">{reading.issuingBody}</b>
          <span className="reading-number">
            Số: {reading.number ?? '        '}
            {reading.symbol !== undefined && `/${reading.symbol}`}
          </span>
        </p>
        <p>
          {reading.system === 'state' ? (
            <>
              <b className="reading-nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
              <b className="underlined">Độc lập - Tự do - Hạnh phúc</b>
            </>
          ) : (
            <b className="underlined">ĐẢNG CỘNG SẢN VIỆT NAM</b>
          )}
          {reading.placeOfIssue !== undefined && (
            <i>
              {reading.placeOfIssue}, ngày {issuedOn?.day ?? '    '} tháng {issuedOn?.month ?? '    '} năm {issuedOn?.year ?? '      '}
            </i>
          )}
        </p>
      </div>
      <p className="reading-title">{reading.typeName}</p>
      <p className="reading-subject underlined">{reading.subject !== undefined && keepTogether(reading.subject)}</p>
      {reading.addressees.length > 0 && <p className="reading-addressees">Kính gửi: {reading.addressees.join('; ')}.</p>}
      <Blocks blocks={reading.body} />
      <div className="reading-end">
        <div>
          <p className="reading-recipients-title">Nơi nhận:</p>
          {reading.recipients.map(({ line }, index) => (
            <p key={`${line}/${index}`}>- {line.replace(/^[-–]\s*/u, '')}</p>
          ))}
          {reading.archive && <p>- {reading.archive.line.replace(/^[-–]\s*/u, '')}</p>}
        </div>
        <div className="reading-signature">
          {[...signature.capacity, signature.post ?? '']
            .filter((line) => line !== '')
            .map((line) => (
              <b key={line}>{line}</b>
            ))}
          <b className="reading-name">{signature.name}</b>
        </div>
      </div>
      {reading.annexes.map((annex) => (
        <section key={annex.label} className="reading-annex">
          <p className="reading-title">{annex.label}</p>
          <p className="reading-subject">{annex.title}</p>
          <Blocks blocks={annex.blocks} />
        </section>
      ))}
    </article>
  );
}
