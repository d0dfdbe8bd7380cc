import { actsRoutes } from './acts/acts.routes';
import { revisionRoutes } from './acts/revision.routes';
import { administrationRoutes } from './administration/administration.routes';
import { invitationsRoutes } from './administration/invitations.routes';
import { officeImportRoutes } from './administration/office-import.routes';
import { setUpRoutes } from './administration/set-up.routes';
import { trialRoutes } from './administration/trial.routes';
import { addresseesRoutes } from './addressees/addressees.routes';
import { collectionsRoutes } from './collections/collections.routes';
import { consultationRoutes } from './collections/consultation.routes';
import { prepareRoutes } from './collections/prepare.routes';
import { comparisonsRoutes } from './comparisons/comparisons.routes';
import { copiesRoutes } from './copies/copies.routes';
import { councilSessionsRoutes } from './council-sessions/council-sessions.routes';
import { deliveriesRoutes } from './deliveries/deliveries.routes';
import { demoAccountsRoutes } from './demo-accounts/demo-accounts.routes';
import { documentsRoutes } from './documents/documents.routes';
import { colleaguesRoutes } from './documents/colleagues.routes';
import { whyRoutes } from './documents/why.routes';
import { dossierRoutes } from './dossier/dossier.routes';
import { draftsRoutes } from './drafts/drafts.routes';
import { ownPageRoutes } from './drafts/own-page.routes';
import { submissionRoutes } from './drafts/submission.routes';
import { evidenceRoutes } from './evidence/evidence.routes';
import type { ChangeHub } from './events/change-hub';
import { eventsRoutes } from './events/events.routes';
import { firstEntryRoutes } from './first-entry/first-entry.routes';
import { followUpRoutes } from './follow-up/follow-up.routes';
import { healthRoutes } from './health/health.routes';
import type { Route } from './http/route';
import { newsRoutes } from './news/news.routes';
import { inboxRoutes } from './inbox/inbox.routes';
import { incomingRoutes } from './incoming/incoming.routes';
import { keptWordsRoutes } from './kept-words/kept-words.routes';
import { linksRoutes } from './links/links.routes';
import { openApiRoutes } from './openapi/openapi.routes';
import { failingWorkRoutes } from './operations/failing-work.routes';
import { ownSettingsRoutes } from './own-settings/own-settings.routes';
import { paperRoutes } from './paper/paper.routes';
import { peopleRoutes } from './people/people.routes';
import { recordsDeskRoutes } from './records-desk/records-desk.routes';
import { publicCheckRoutes } from './public-check/public-check.routes';
import { registerRoutes } from './register/register.routes';
import { resolutionRoutes } from './resolution-table/resolution.routes';
import { sessionRoutes } from './session/session.routes';
import { signaturesRoutes } from './signatures/signatures.routes';
import { bringInRoutes } from './signing-keys/bring-in.routes';
import { pinRoutes } from './signing-keys/pin.routes';
import { picturesRoutes } from './signing-keys/pictures.routes';
import { signingKeysRoutes } from './signing-keys/signing-keys.routes';

/** Every route below `/api`: mounted, documented and walked by tests from this one list. */
export function allRoutes(hub: ChangeHub): readonly Route[] {
  const routes = [
    ...sessionRoutes, ...firstEntryRoutes, ...demoAccountsRoutes, ...inboxRoutes, ...newsRoutes, ...draftsRoutes, ...submissionRoutes,
    ...ownPageRoutes, ...documentsRoutes, ...colleaguesRoutes, ...whyRoutes, ...dossierRoutes, ...paperRoutes,
    ...copiesRoutes, ...evidenceRoutes, ...publicCheckRoutes,
    ...actsRoutes, ...revisionRoutes,
    ...collectionsRoutes, ...consultationRoutes, ...prepareRoutes, ...resolutionRoutes, ...comparisonsRoutes,
    ...followUpRoutes, ...administrationRoutes, ...invitationsRoutes, ...officeImportRoutes, ...setUpRoutes, ...trialRoutes,
    ...signaturesRoutes, ...deliveriesRoutes, ...incomingRoutes, ...linksRoutes, ...registerRoutes, ...recordsDeskRoutes,
    ...keptWordsRoutes, ...ownSettingsRoutes, ...peopleRoutes, ...councilSessionsRoutes, ...addresseesRoutes,
    ...eventsRoutes(hub), ...signingKeysRoutes, ...bringInRoutes, ...pinRoutes, ...picturesRoutes, ...failingWorkRoutes, ...healthRoutes,
  ];
  return [...routes, ...openApiRoutes(routes)];
}
