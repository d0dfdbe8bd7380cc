import type { GivenOpinion } from '../../api/document-types';
import { sayAnswer } from '../../words/answers';

/** Where an opinion speaks of a passage or a page, with how each was taken up, and the file that came with it. */
export function OpinionPoints({ opinion }: { readonly opinion: GivenOpinion }) {
  return (
    <>
      {(opinion.remarks ?? []).map((remark, index) => (
        <div key={index} className="quoted">
          <b>{remark.place}</b>
          {remark.quote !== undefined && (
            <>
              {': '}
              <q>{remark.quote}</q>
            </>
          )}
          <p>{remark.text}</p>
          {remark.reply && (
            <p className="reply">
              <b>{sayAnswer(remark.reply.how)}:</b> {remark.reply.text}
            </p>
          )}
        </div>
      ))}
      {opinion.attachment && (
        <p>
          <a href={opinion.attachment.url} download>
            {opinion.attachment.name}
          </a>
        </p>
      )}
    </>
  );
}
