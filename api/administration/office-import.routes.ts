import { z } from 'zod';
import { readSheets } from '../../adapters/sheets/read-sheets';
import type { LayOut } from '../../domain/administration/change';
import { planOffice } from '../../domain/administration/office-import/plan-office';
import { postOf, unitOf } from '../../domain/organisation/posts';
import { commandIdOf, partOf } from '../http/command-id';
import { readRoute, writeRoute, type Route, type SignedIn } from '../http/route';
import { takeFile } from '../http/upload';
import { fail } from '../problems/problem';
import { commitAsked } from './commit-asked';
import { officeFile } from './office-file';
import { agencyAdministered } from './overview.reads';

const TAG = 'Quản trị';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const importPreviewSchema = z.object({
  units: z.array(z.string()), posts: z.array(z.string()), people: z.array(z.string()), appointments: z.array(z.string()),
  faults: z.array(z.object({ sheet: z.string(), cell: z.string(), sentence: z.string() })),
}).meta({ id: 'ImportPreview', description: 'Tệp sẽ lập thêm những gì, và ô nào phải sửa trước' });

const body = z.object({ agencyId: z.string(), postId: z.string() });

const sample = readRoute({
  path: '/administration/import/sample.xlsx', tag: TAG, summary: 'Tệp mẫu để điền đơn vị, chức danh, người',
  answers: { 200: { description: 'Tệp .xlsx', contentType: XLSX } },
  async handle({ response }) {
    response.attachment('trinh-don-vi-va-nguoi.xlsx').type(XLSX).send(await officeFile());
    return 'sent';
  },
});

const preview = writeRoute({
  method: 'post', path: '/administration/import/preview', tag: TAG, summary: 'Đọc tệp, chưa ghi gì', body, upload: 'file', before: takeFile,
  answers: { 200: { description: 'Sẽ lập thêm những gì, ô nào phải sửa', schema: importPreviewSchema } },
  async handle({ request, body: { agencyId }, key, ...signedIn }) {
    const { change, faults } = await planned(request.file?.buffer, agencyId, key, signedIn);
    return { body: { ...inWords(change, signedIn), faults } };
  },
});

/** The file is read anew: what is written is what it says now, all of it or nothing. */
const bringIn = writeRoute({
  method: 'post', path: '/administration/import', tag: TAG, summary: 'Lập mọi thứ trong tệp, hoặc không gì cả', body, upload: 'file', before: takeFile,
  answers: { 204: { description: 'Đã ghi' } },
  async handle({ parts, request, body: { agencyId, postId }, key, ...signedIn }) {
    const { change, faults } = await planned(request.file?.buffer, agencyId, key, signedIn);
    if (faults.length > 0) fail('FILE_HAS_FAULTS', { count: String(faults.length) });
    await commitAsked(parts, signedIn, { id: commandIdOf(signedIn.viewer.personId, key), agencyId, postId, change });
    return { status: 204 };
  },
});

async function planned(file: Uint8Array | undefined, agencyId: string, key: string, signedIn: SignedIn) {
  const { agency } = agencyAdministered(signedIn, agencyId);
  if (!file) fail('BAD_INPUT', { field: ' (file)' }, 'file');
  const read = await readSheets(file);
  if (read.kind === 'refused') fail('FILE_REFUSED', { sentence: read.sentence });
  const { organisation, today, viewer } = signedIn;
  const id = commandIdOf(viewer.personId, key);
  const newId = (name: string): string => `${agency.id}-${partOf(id, name)}`;
  return planOffice(read.sheets, { organisation, agencyId: agency.id, personId: viewer.personId, today, newId });
}

/** What is to be made, each by its name, as the administrator knows it. */
function inWords({ units, posts, persons, appointments }: LayOut, { organisation }: SignedIn) {
  const known = { ...organisation, units: [...organisation.units, ...units], posts: [...organisation.posts, ...posts] };
  const people = [...organisation.persons, ...persons];
  const postWords = (postId: string): string => {
    const post = postOf(known, postId);
    const unit = unitOf(known, post?.unitId ?? '');
    return [post?.title, unit?.name].filter(Boolean).join(', ');
  };
  return {
    units: units.map(({ name }) => name), posts: posts.map(({ id }) => postWords(id)),
    people: persons.map(({ fullName, email }) => `${fullName} (${email})`),
    appointments: appointments.map(({ personId, postId }) => `${people.find(({ id }) => id === personId)?.fullName ?? ''}: ${postWords(postId)}`),
  };
}

export const officeImportRoutes: readonly Route[] = [sample, preview, bringIn];
