import type { ActFormProps } from '../act-form';
import { SendButton } from '../send-button';

/** From the digital signature to one by hand: what will happen is said before it is chosen. */
export function SignOnPaper({ view, act, acting }: ActFormProps) {
  const { signer, coSigner, signerLine } = view;
  const isSigner = act.postId === signer.postId || act.postId === coSigner?.postId;
  const hands = coSigner ? `${signer.name} và ${coSigner.name}` : signer.name;
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/signOnPaper', body: { bytesSha256: view.bytesSha256 }, done: 'Đã chuyển ký giấy', stays: !isSigner });
      }}
    >
      {!isSigner && <p>Chỉ chuyển khi {hands} yêu cầu ký tay; hệ thống ghi anh/chị là người chuyển.</p>}
      <ol className="paper-steps">
        <li>Văn thư in bản đã duyệt, kèm phiếu trình.</li>
        <li>{coSigner ? `${hands} cùng ký tay` : `${hands} ký tay`} trên bản in.</li>
        <li>Văn thư cấp số, ghi số và ngày, đóng dấu đỏ, quét rồi nộp bản quét.</li>
        <li>Cơ quan ký số bản quét; nơi nhận được gửi bản quét đó.</li>
      </ol>
      {signerLine && <p>Chữ ký số của {signer.name} trên tệp không dùng nữa; {signer.name} ký tay lại trên bản in.</p>}
      <p className="second">Bản gốc là bản giấy, chữ ký tay không có chữ ký số đi kèm. Chuyển lại ký số được khi chưa phát hành.</p>
      <SendButton acting={acting} label="Chuyển ký giấy" disabled={view.bytesSha256 === undefined} />
    </form>
  );
}
