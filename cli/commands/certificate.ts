import { parseArgs } from 'node:util';
import { listCertificates, type ListedCertificate } from '../certificates/list-certificates';
import { revokeCertificateHere } from '../certificates/revoke-here';
import type { Command } from '../command';
import { certificateHelp } from '../help/certificate';
import { Refusal } from '../refusal';
import { answer, dayInWords, momentInWords, say } from '../terminal';
import { civilDateOf } from '../../domain/time/instant';

export const certificateCommand: Command = {
  ...certificateHelp,
  run: async (args) => {
    const options = { reason: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const { values, positionals: [act, certificateId] } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (act === 'list') {
      const listed = await listCertificates();
      answer(values.json, { certificates: listed }, listed.length === 0 ? 'Chưa có chứng thư số nào.' : listed.map(line).join('\n'));
      return 0;
    }
    if (act === 'revoke' && certificateId !== undefined) {
      const reason = values.reason?.trim();
      if (!reason) throw new Refusal('Hãy ghi lý do bằng --reason "…".');
      const at = await revokeCertificateHere(certificateId, reason);
      answer(values.json, { certificateId, revokedAt: at, reason }, `Chứng thư số ${certificateId} không ký được nữa kể từ ${momentInWords(at)}.`);
      return 0;
    }
    say(`Hãy cho biết việc cần làm.\n\n${certificateHelp.help}`);
    return 2;
  },
};

function line({ certificateId, owner, named, validTo, revokedAt }: ListedCertificate): string {
  const state = revokedAt === undefined ? '' : `, ĐÃ THU HỒI từ ${momentInWords(revokedAt)}`;
  return `${certificateId}  ${owner}: ${validTo === undefined ? 'chưa nạp' : `cấp cho ${named}, đến ${dayInWords(civilDateOf(validTo))}${state}`}`;
}
