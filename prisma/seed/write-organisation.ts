import type { ClientBase } from 'pg';
import type { Mandate } from '../../domain/organisation/mandate';
import type { Organisation } from '../../domain/organisation/organisation';
import { insertRows, type Row } from './insert-rows';

/** Writes who is who. Referenced rows come before those that refer to them. */
export async function writeOrganisation(client: ClientBase, organisation: Organisation): Promise<void> {
  await writeBodies(client, organisation);
  await writeAuthority(client, organisation);
  await writeAddressees(client, organisation);
}

async function writeBodies(client: ClientBase, { agencies, units, posts, persons, appointments }: Organisation): Promise<void> {
  await insertRows(client, 'agency', agencies.map((agency) => ({
    id: agency.id, system: agency.system, pack: agency.pack, level: agency.level, name: agency.name, abbreviation: agency.abbreviation,
    superior_name: agency.superiorName, place_of_issue: agency.placeOfIssue, collective_name: agency.collectiveName, email: agency.email,
    council_id: agency.councilId ?? null, initials: agency.initials ?? false, foot_mark: agency.footMark ?? false,
  })));
  await insertRows(
    client, 'unit', units.map((unit) => ({ id: unit.id, agency_id: unit.agencyId, name: unit.name, abbreviation: unit.abbreviation })),
  );
  await insertRows(client, 'post', posts.map((post) => ({
    id: post.id, agency_id: post.agencyId, unit_id: post.unitId ?? null, title: post.title, signing_title: post.signingTitle ?? null,
    roles: post.roles,
  })));
  await insertRows(client, 'person', persons.map((person) => ({
    id: person.id, full_name: person.fullName, email: person.email, certificate_id: person.certificateId ?? null,
  })));
  await insertRows(client, 'appointment', appointments.map((appointment) => ({
    person_id: appointment.personId, post_id: appointment.postId, from_on: appointment.from, until_on: appointment.until ?? null,
    acting: appointment.acting,
  })));
}

async function writeAuthority(client: ClientBase, { mandates, committees, seals, series }: Organisation): Promise<void> {
  await insertRows(client, 'mandate', mandates.map(mandateRow));
  await insertRows(client, 'committee', committees.map((committee) => ({
    id: committee.id, agency_id: committee.agencyId, name: committee.name, signing_name: committee.signingName ?? null,
    term_name: committee.term?.name ?? null, term_from_on: committee.term?.from ?? null, term_until_on: committee.term?.until ?? null,
  })));
  await insertRows(client, 'committee_member', committees.flatMap(({ id, members }) => members.map(({ postId, from, until }) => ({
    committee_id: id, post_id: postId, from_on: from, until_on: until ?? null,
  }))));
  await insertRows(client, 'seal', seals.map((seal) => ({
    id: seal.id, agency_id: seal.agencyId, name: seal.name, bodies: seal.bodies, certificate_id: seal.certificateId,
  })));
  await insertRows(client, 'seal_keeper', seals.flatMap((seal) => seal.keepers.map((keeper) => ({
    seal_id: seal.id, person_id: keeper.personId, from_on: keeper.from, until_on: keeper.until ?? null,
    handover_record: keeper.handoverRecord,
  }))));
  await insertRows(client, 'number_series', series.map((one) => ({
    id: one.id, agency_id: one.agencyId, name: one.name, document_types: one.documentTypes, scope: one.scope,
    given_by: one.givenBy, given_when: one.givenWhen, openings: one.openings,
  })));
}

/** What only one kind of mandate has goes into `detail`. */
function mandateRow({ id, agencyId, kind, from, until, ground, ...detail }: Mandate): Row {
  return { id, agency_id: agencyId, kind, from_on: from, until_on: until ?? null, ground, detail };
}

async function writeAddressees(client: ClientBase, { addressees, recipientGroups }: Organisation): Promise<void> {
  await insertRows(client, 'addressee', addressees.map((addressee) => ({
    id: addressee.id, agency_id: addressee.agencyId, name: addressee.name, aliases: addressee.aliases, channel: addressee.channel,
    email: addressee.email ?? null, post_id: addressee.postId ?? null,
  })));
  await insertRows(client, 'recipient_group', recipientGroups.map((group) => ({
    id: group.id, agency_id: group.agencyId, name: group.name, aliases: group.aliases,
  })));
  await insertRows(client, 'recipient_group_member', recipientGroups.flatMap((group) => group.memberIds.map((addresseeId, position) => ({
    group_id: group.id, addressee_id: addresseeId, position,
  }))));
}
