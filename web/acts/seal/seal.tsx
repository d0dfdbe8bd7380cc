import { useState } from 'react';
import { hasCode } from '../../api/problem';
import type { ActFormProps } from '../act-form';
import { CertificateState, useKeyUnusable } from '../certificate-state';
import { PinField } from '../pin-field';
import { SendButton } from '../send-button';
import { GivenNumberFields, useGivenNumber } from './given-number';
import { NextNumber } from './next-number';
import { SealWithOwnTool } from './seal-with-own-tool';
import { SettleFirst, settlingFrom } from './settle-first';

/** The seal, once every line of Nơi nhận is known to reach somebody. */
export function Seal(props: ActFormProps) {
  const settling = settlingFrom(props.view.acts, props.act.postId);
  if (settling) return <SettleFirst {...props} act={settling} />;
  return props.view.awaitsOwnTool ? <AwaitsOwnTool {...props} /> : <NumberAndSeal {...props} />;
}

/** While a file with the number is out, a second one is not sealed beside it: one hands it in, or gives it up first. */
function AwaitsOwnTool({ view, acting }: ActFormProps) {
  const given = useGivenNumber(view);
  return <SealWithOwnTool view={view} acting={acting} given={given} />;
}

/** Last look, number, date and seal in one act. It cannot be undone: only recalled. */
function NumberAndSeal({ view, acting }: ActFormProps) {
  const [pin, setPin] = useState('');
  const given = useGivenNumber(view);
  const unusable = useKeyUnusable(view.sealId);
  const { paper } = view;
  const send = () => {
    acting.send({
      path: 'seal',
      body: { bytesSha256: view.bytesSha256, sealId: view.sealId, pin, ...given.body },
      done: paper ? 'Đã ký số bản quét và phát hành' : 'Đã cấp số, đóng dấu và phát hành',
    });
    setPin('');
  };
  return (
    <>
      <form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {paper ? <AboutTheScan view={view} /> : <AboutTheSeal view={view} elsewhere={given.elsewhere !== undefined} />}
        <NextNumber view={view} />
        <GivenNumberFields given={given} error={acting.error} />
        <CertificateState sealId={view.sealId} />
        <PinField
          pin={pin}
          setPin={setPin}
          invalid={hasCode(acting.error, 'WRONG_PIN', 'KEY_LOCKED')}
          hint="Mã PIN của chứng thư số cơ quan, không lưu lại."
        />
        <SendButton
          acting={acting}
          path="seal"
          label={paper ? 'Ký số bản quét và phát hành' : 'Cấp số, đóng dấu và phát hành'}
          busyLabel={paper ? 'Đang ký số bản quét…' : 'Đang cấp số và đóng dấu…'}
          disabled={unusable || given.missing || pin.length < 4}
        />
      </form>
      <SealWithOwnTool view={view} acting={acting} given={given} />
    </>
  );
}

function AboutTheSeal({ view, elsewhere }: Pick<ActFormProps, 'view'> & { readonly elsewhere: boolean }) {
  return (
    <p className="second">
      {elsewhere ? 'Sổ này lấy số từ hệ thống khác: nhập số và ngày đã được cấp. Văn bản' : 'Văn bản nhận số tiếp theo trong sổ và ngày hôm nay,'} được
      đóng dấu rồi gửi tới {countOf(view.recipients)} nơi nhận.
    </p>
  );
}

/** What no machine can compare is compared by eye: the last look at the paper. */
function AboutTheScan({ view: { paper, recipients } }: Pick<ActFormProps, 'view'>) {
  return (
    <p className="second">
      Bản quét {paper?.scan?.pages} trang đang hiện, mang số {paper?.printedNumber}. Máy không so được chữ trên ảnh với bản đã duyệt: hãy đối chiếu
      từng trang lần cuối. Cơ quan ký số bản quét ở góc trên bên phải trang đầu, rồi gửi tới {countOf(recipients)} nơi nhận. Bản gốc lưu:{' '}
      {paper?.scan?.keptAt}.
    </p>
  );
}

function countOf(lines: ActFormProps['view']['recipients'] = []): number {
  return lines.reduce((count, line) => count + line.addressees.length, 0);
}
