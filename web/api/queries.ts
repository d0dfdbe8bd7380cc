import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from './client';
import type { Consultation } from './consultation-types';
import type { Delivery, DocumentRow, DocumentView } from './document-types';
import type { Directory, Draft, DraftRow } from './draft-types';
import type { Book, IncomingRow, PublicCopy, SessionRow } from './issued-types';
import type { Administration, Comparison, CopyChoices, FailingWork, FollowUp, FollowUpList, GroupLines, RoutingSlip, SetUp } from './generated/api';
import type { ResolutionTable } from './resolution-types';
import type { OwnSigningKeys, TendedSigningKeys } from './signing-key-types';
import type { DemoAccount, InboxCounts, Me, Page, Who } from './types';

/** The keys of what is kept in memory: an event of the server names them to have them read again. */
export const queries = {
  me: () =>
    queryOptions({
      queryKey: ['session'],
      queryFn: async ({ signal }) => (await read<{ me: Me }>('/session', signal)).me,
      staleTime: 60_000,
    }),
  demoAccounts: () =>
    queryOptions({ queryKey: ['demo-accounts'], queryFn: ({ signal }) => read<Page<DemoAccount>>('/demo-accounts', signal) }),
  inboxCounts: () => queryOptions({ queryKey: ['inbox', 'counts'], queryFn: ({ signal }) => read<InboxCounts>('/inbox/counts', signal) }),
  document: (id: string) =>
    queryOptions({
      queryKey: ['document', id],
      queryFn: ({ signal }) => read<DocumentView>(`/documents/${encodeURIComponent(id)}`, signal),
    }),
  colleagues: (id: string, typed: string) =>
    queryOptions({
      queryKey: ['colleagues', id, typed],
      queryFn: ({ signal }) => read<Page<Who>>(`/documents/${encodeURIComponent(id)}/colleagues?${new URLSearchParams({ q: typed })}`, signal),
      staleTime: 60_000,
    }),
  copyChoices: (id: string) =>
    queryOptions({
      queryKey: ['document', id, 'copy-choices'],
      queryFn: ({ signal }) => read<CopyChoices>(`/documents/${encodeURIComponent(id)}/copies/choices`, signal),
    }),
  routingSlip: (id: string) =>
    queryOptions({
      queryKey: ['document', id, 'slip'],
      queryFn: ({ signal }) => read<RoutingSlip>(`/documents/${encodeURIComponent(id)}/phieu-trinh`, signal),
    }),
  people: (typed: string) =>
    queryOptions({
      queryKey: ['people', typed],
      queryFn: ({ signal }) => read<Page<Who>>(`/people?${new URLSearchParams({ q: typed })}`, signal),
      staleTime: 60_000,
    }),
  deliveries: (id: string) =>
    queryOptions({
      queryKey: ['document', id, 'deliveries'],
      queryFn: ({ signal }) => read<Page<Delivery>>(`/documents/${encodeURIComponent(id)}/deliveries`, signal),
    }),
  consultation: (id: string) =>
    queryOptions({
      queryKey: ['document', id, 'consultation'],
      queryFn: ({ signal }) => read<Consultation>(`/documents/${encodeURIComponent(id)}/consultation`, signal),
      // What one is writing stands in the form; it is read anew only when the document changes.
      staleTime: Infinity,
    }),
  resolution: (id: string) =>
    queryOptions({
      queryKey: ['document', id, 'resolution'],
      queryFn: ({ signal }) => read<ResolutionTable>(`/documents/${encodeURIComponent(id)}/resolution`, signal),
      staleTime: 0,
    }),
  comparison: (id: string, from: string, to: string) =>
    queryOptions({
      queryKey: ['document', id, 'comparison', from, to],
      queryFn: ({ signal }) => {
        const versions = new URLSearchParams({ ...(from && { from }), ...(to && { to }) });
        return read<Comparison>(`/documents/${encodeURIComponent(id)}/comparison?${versions}`, signal);
      },
    }),
  administration: (agencyId: string) =>
    queryOptions({
      queryKey: ['administration', agencyId],
      queryFn: ({ signal }) => read<Administration>(`/administration?${new URLSearchParams({ ...(agencyId && { agencyId }) })}`, signal),
    }),
  setUp: (agencyId: string) =>
    queryOptions({
      queryKey: ['administration', agencyId, 'set-up'],
      queryFn: ({ signal }) => read<SetUp>(`/administration/set-up?${new URLSearchParams({ ...(agencyId && { agencyId }) })}`, signal),
    }),
  groupLines: (agencyId: string, groupId: string) =>
    queryOptions({
      queryKey: ['administration', agencyId, 'group', groupId],
      queryFn: ({ signal }) =>
        read<GroupLines>(`/administration/groups/${encodeURIComponent(groupId)}/lines?${new URLSearchParams({ agencyId })}`, signal),
    }),
  failingWork: () =>
    queryOptions({ queryKey: ['failing-work'], queryFn: ({ signal }) => read<FailingWork>('/operations/failing-work', signal) }),
  followUp: (agencyId: string) =>
    queryOptions({
      queryKey: ['follow-up', agencyId],
      queryFn: ({ signal }) => read<FollowUp>(`/follow-up?${new URLSearchParams({ ...(agencyId && { agencyId }) })}`, signal),
    }),
  followUpList: (asked: Readonly<Record<string, string>>) =>
    queryOptions({
      queryKey: ['follow-up', 'list', asked],
      queryFn: ({ signal }) => read<FollowUpList>(`/follow-up/documents?${new URLSearchParams(asked)}`, signal),
    }),
  documents: (scope: 'mine' | 'agency', search: string) =>
    queryOptions({
      queryKey: ['documents', scope, search],
      queryFn: ({ signal }) =>
        read<Page<DocumentRow>>(`/documents?${new URLSearchParams({ scope, ...(search && { q: search }) })}`, signal),
    }),
  ownKeys: () => queryOptions({ queryKey: ['signing-keys', 'mine'], queryFn: ({ signal }) => read<OwnSigningKeys>('/signing-keys/mine', signal) }),
  tendedKeys: () => queryOptions({ queryKey: ['signing-keys'], queryFn: ({ signal }) => read<TendedSigningKeys>('/signing-keys', signal) }),
  drafts: () => queryOptions({ queryKey: ['drafts'], queryFn: ({ signal }) => read<Page<DraftRow>>('/drafts', signal) }),
  draft: (id: string) =>
    queryOptions({ queryKey: ['draft', id], queryFn: ({ signal }) => read<Draft>(`/drafts/${encodeURIComponent(id)}`, signal) }),
  addressees: (agencyId: string, search: string) =>
    queryOptions({
      queryKey: ['addressees', agencyId, search],
      queryFn: ({ signal }) => read<Directory>(`/addressees?${new URLSearchParams({ agencyId, q: search })}`, signal),
      staleTime: 60_000,
    }),
  incoming: (tab: 'new' | 'acknowledged') =>
    queryOptions({
      queryKey: ['incoming', tab],
      queryFn: ({ signal }) => read<Page<IncomingRow>>(`/incoming?tab=${tab}`, signal),
    }),
  publicCopy: (token: string) =>
    queryOptions({
      queryKey: ['link', token],
      queryFn: ({ signal }) => read<PublicCopy>(`/links/${encodeURIComponent(token)}`, signal),
    }),
  /** `asked` as the API asks for it: year, series, month, q, limit. */
  book: (asked: string) => queryOptions({ queryKey: ['book', asked], queryFn: ({ signal }) => read<Book>(`/register/outgoing?${asked}`, signal) }),
  sessions: () => queryOptions({ queryKey: ['sessions'], queryFn: ({ signal }) => read<Page<SessionRow>>('/sessions', signal) }),
  session: (id: string) =>
    queryOptions({ queryKey: ['sessions', id], queryFn: ({ signal }) => read<SessionRow>(`/sessions/${encodeURIComponent(id)}`, signal) }),
};

/** The person at work. Only used inside the frame, which shows nothing else until this is known. */
export function useMe(): Me {
  const { data } = useQuery(queries.me());
  if (!data) throw new Error('The frame is shown to a signed-in person only.');
  return data;
}
