import type { Batch, RowToSign } from './use-batch';

/** One cell per document. */
export function Progress({ rows, batch }: { readonly rows: readonly RowToSign[]; readonly batch: Batch }) {
  const verdicts = rows.map((row) => batch.verdicts[row.view.documentId]);
  const signed = verdicts.filter((verdict) => verdict?.state === 'signed').length;
  const failed = verdicts.filter((verdict) => verdict !== undefined && verdict.state !== 'signed').length;
  const words = `Đã ký ${signed}, chưa ký được ${failed}, còn ${rows.length - signed - failed}`;
  return (
    <>
      <p className="second" role="status">
        {words}
      </p>
      <div className="batch-progress" aria-hidden>
        {verdicts.map((verdict, index) => (
          <span key={index} className={verdict === undefined ? '' : verdict.state === 'signed' ? 'signed' : 'failed'} />
        ))}
      </div>
    </>
  );
}
