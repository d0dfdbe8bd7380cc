import { z } from 'zod';
import { pictureFault } from '../../adapters/pdf/appearances/picture-fault';
import type { ApiParts } from '../api-parts';
import { commitAsked } from '../administration/commit-asked';
import { agencyAdministered } from '../administration/overview.reads';
import { NO_CERTIFICATE_YET } from '../../domain/seals/seal';
import { commandIdOf, partOf } from '../http/command-id';
import { writeRoute, type Route } from '../http/route';
import { takeFile } from '../http/upload';
import { fail } from '../problems/problem';
import { commitOwners, keyOwner } from './key-owner';

const TAG = 'Khóa ký số';

const setPicture = writeRoute({
  method: 'post', path: '/signing-keys/picture', tag: TAG, summary: 'Hình ảnh chữ ký của mình, hoặc hình ảnh con dấu', upload: 'file', before: takeFile,
  body: z.object({ sealId: z.string().max(100).optional() }), answers: { 204: { description: 'Dùng từ lần ký sau' } },
  async handle({ parts, request, body, key, ...signedIn }) {
    const owner = keyOwner(signedIn, body.sealId);
    const pictureSha256 = await keptPicture(parts, request.file?.buffer);
    await commitOwners(parts, signedIn, owner, { key, change: { kind: 'set-picture', owner: owner.ownership, pictureSha256 } });
    return { status: 204 };
  },
});

const sealSchema = z.object({
  agencyId: z.string(), postId: z.string(), name: z.string().trim().min(2).max(300), keeperId: z.string(), from: z.iso.date(),
  handoverRecord: z.string().trim().max(500),
  /** Abbreviations as they stand in a symbol, apart by commas. */
  bodies: z.string().max(200).transform((text) => text.split(',').map((body) => body.trim()).filter((body) => body !== ''))
    .refine((bodies) => bodies.length > 0),
});

/** The certificate is brought in afterwards, by the administrator or by the keeper: until then nothing can be sealed with it. */
const addSeal = writeRoute({
  method: 'post', path: '/administration/seals', tag: 'Quản trị', summary: 'Khai báo con dấu: hình ảnh, người giữ và biên bản giao nhận', upload: 'file',
  before: takeFile, body: sealSchema, answers: { 204: { description: 'Đã ghi' } },
  async handle({ parts, request, body, key, ...signedIn }) {
    const { agencyId, postId, name, bodies, keeperId, from, handoverRecord } = body;
    agencyAdministered(signedIn, agencyId);
    const id = commandIdOf(signedIn.viewer.personId, key);
    const newId = partOf(id, 'seal');
    const pictureSha256 = await keptPicture(parts, request.file?.buffer);
    await commitAsked(parts, signedIn, { id, agencyId, postId, change: { kind: 'add-seal', seal: {
      id: `${agencyId}-${newId}`, agencyId, name, bodies, certificateId: `${NO_CERTIFICATE_YET}${newId}`, pictureSha256,
      keepers: [{ personId: keeperId, from, handoverRecord }],
    } } });
    return { status: 204 };
  },
});

async function keptPicture(parts: ApiParts, file: Uint8Array | undefined): Promise<string> {
  if (!file) fail('BAD_INPUT', { field: ' (file)' }, 'file');
  const sentence = await pictureFault(file);
  if (sentence !== undefined) fail('PICTURE_REFUSED', { sentence }, 'file');
  return (await parts.files.put(file)).sha256;
}

export const picturesRoutes: readonly Route[] = [setPicture, addSeal];
