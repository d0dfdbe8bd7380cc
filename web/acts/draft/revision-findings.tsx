import { DraftFindings } from '../../drafting/draft-findings';
import { Refused } from '../../frame/refused';
import { Waiting } from '../../frame/states';
import { useFindingsOf, type Revision } from './revision';

/** What to look at in the draft as it would be handed in now. */
export function RevisionFindings({ revision }: { readonly revision: Revision }) {
  const { data, error } = useFindingsOf(revision);
  if (error) return <Refused error={error} />;
  return data ? <DraftFindings findings={data.findings} /> : <Waiting what="Đang kiểm tra dự thảo…" />;
}
