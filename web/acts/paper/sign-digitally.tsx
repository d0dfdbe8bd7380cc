import type { ActFormProps } from '../act-form';
import { SendButton } from '../send-button';

/** Back to the digital signature. What was printed, and a number written on it, is of no use any more. */
export function SignDigitally({ view, acting }: ActFormProps) {
  const written = view.paper?.signedAt === undefined ? undefined : view.paper.printedNumber;
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/signDigitally', body: {}, done: 'Đã chuyển lại ký số' });
      }}
    >
      <p>Hồ sơ trở lại bước ký số của {view.signer.name}. Bản giấy đã in không dùng nữa, hãy hủy theo quy định.</p>
      {written !== undefined && <p>Số {written} đã ghi lên bản giấy được hủy trong sổ, có ghi lý do; khi đóng dấu, văn bản nhận số khác.</p>}
      <SendButton acting={acting} label="Chuyển lại ký số" />
    </form>
  );
}
