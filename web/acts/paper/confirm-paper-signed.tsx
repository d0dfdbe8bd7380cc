import { Printer } from 'lucide-react';
import type { ActFormProps } from '../act-form';
import { GivenNumberFields, useGivenNumber } from '../seal/given-number';
import { NextNumber } from '../seal/next-number';
import { SettleFirst, settlingFrom } from '../seal/settle-first';
import { SendButton } from '../send-button';

/** Văn thư prints the page, the leader signs it; then it gets its number. Lines of Nơi nhận that reach nobody are settled before. */
export function ConfirmPaperSigned(props: ActFormProps) {
  const settling = settlingFrom(props.view.acts, props.act.postId);
  return settling ? <SettleFirst {...props} act={settling} /> : <PrintAndNumber {...props} />;
}

function PrintAndNumber({ view, acting }: ActFormProps) {
  const given = useGivenNumber(view);
  const { paper } = view;
  if (!paper) return null;
  const numbered = paper.printedNumber;
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        const done = numbered ? 'Đã ghi nhận ký tay' : 'Đã ghi nhận ký tay, đã cấp số';
        acting.send({ path: 'acts/confirmPaperSigned', body: given.body, done, stays: true });
      }}
    >
      <a className="button wide" href={`/api/documents/${encodeURIComponent(view.documentId)}/ban-ky-giay.pdf`} target="_blank" rel="noreferrer">
        <Printer size={18} aria-hidden /> In bản ký, kèm phiếu trình
      </a>
      <p className="second">
        Trình {paper.signer.name} {paper.coSigner && `và ${paper.coSigner.name} `}ký tay trên bản in. Có{' '}
        {paper.coSigner ? 'đủ hai chữ ký' : 'chữ ký'} rồi mới bấm nút dưới đây
        {numbered ? `; bản in đã mang số ${numbered}.` : ': văn bản nhận số tiếp theo trong sổ và ngày hôm nay để ghi lên bản giấy.'}
      </p>
      <NextNumber view={view} />
      <GivenNumberFields given={given} error={acting.error} />
      <SendButton
        acting={acting}
        label={numbered ? 'Ghi nhận đã ký tay' : 'Ghi nhận đã ký tay, cấp số'}
        busyLabel="Đang ghi…"
        disabled={given.missing}
      />
    </form>
  );
}
