import type { Draft } from '../../api/draft-types';
import { Refused } from '../../frame/refused';
import { useCorrecting } from './use-correcting';

/** The kind could not be read from the draft: whoever hands it in says which it is. */
export function ChooseType({ draft }: { readonly draft: Draft }) {
  const correcting = useCorrecting(draft.draftId);
  return (
    <>
      <select
        className="input" aria-label="Loại văn bản" value="" disabled={correcting.isPending}
        onChange={(event) => correcting.mutate({ documentType: event.target.value })}
      >
        <option value="">Chưa tìm thấy, hãy chọn</option>
        {draft.types.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {correcting.error && <Refused error={correcting.error} />}
    </>
  );
}
