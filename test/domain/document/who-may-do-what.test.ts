import { FINE, newLife, type Life } from './life';
import { staffedWard } from './ward';

describe('the door', () => {
  test.each([
    ['without recipients', { ...FINE, missing: ['recipients'] }, 'RECIPIENTS_MISSING'],
    ['without a signer', { ...FINE, missing: ['signer'] }, 'SIGNER_MISSING'],
    ['without a subject', { ...FINE, missing: ['subject'] }, 'SUBJECT_MISSING'],
    ['that is empty', { ...FINE, empty: true }, 'EMPTY_DRAFT'],
    ['marked MẬT', { ...FINE, secrecy: 'confidential' }, 'SECRET_REFUSED'],
  ] as const)('refuses a draft %s', (_, findings, code) => {
    const life = newLife();
    life.submit('van-ban-thuong');
    life.act('truong-phong', { kind: 'return', toStepId: 'draft', wordsId: 'w' });
    expect(life.act('chuyen-vien', { kind: 'revise', text: life.state().text, recipients: [], findings })).toBe(code);
  });

  test('refuses a type the rules do not know, and a report nobody is to be asked about', () => {
    expect(newLife().submit('van-ban-thuong', { documentType: 'CTTr' })).toBe('UNKNOWN_TYPE');
    expect(newLife().submit('bc-ubnd-hdnd', { consultedPostIds: [] })).toBe('UNIT_REQUIRED');
  });

  test('keeps a line nobody can identify, and refuses the seal until it is resolved', () => {
    const life = atSeal({ recipients: [{ line: 0, addresseeIds: ['thue'], unknownCount: 0 }, { line: 1, addresseeIds: [], unknownCount: 1 }] });
    expect(life.seal('van-thu', 'dau-ubnd')).toBe('RECIPIENTS_UNRESOLVED');
    life.act('van-thu', { kind: 'resolveRecipients', recipients: [{ line: 0, addresseeIds: ['thue'], unknownCount: 0 }, { line: 1, addresseeIds: ['tt-hdnd'], unknownCount: 0 }] });
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
  });
});

describe('whose turn it is', () => {
  test('an act by another post is refused, and by a person who does not hold the post today', () => {
    const life = atApproval();
    expect(life.approve('pct-kinh-te')).toBe('NOT_YOUR_TURN');
    const impostor = { kind: 'person', personId: 'person-of-van-thu', postId: 'chu-tich' } as const;
    const body = { kind: 'approve', textSha256: 'text-1', bytesSha256: 'pdf-of-text-1' } as const;
    expect(life.record.commit('document/doc-1', impostor, body)).toMatchObject({ refusal: { code: 'NOT_YOUR_POST' } });
  });

  test('a cover that ended yesterday no longer lets anybody act', () => {
    const organisation = {
      ...staffedWard,
      mandates: [...staffedWard.mandates, {
        kind: 'absence-cover', id: 'm9', agencyId: 'ubnd', postId: 'chu-tich', coveringPersonId: 'person-of-pct-kinh-te',
        from: '2026-10-20', until: '2026-11-01', ground: 'Giấy phân công 09',
      } as const],
    };
    const life = atApproval({ organisation });
    const cover = { kind: 'person', personId: 'person-of-pct-kinh-te', postId: 'chu-tich', onBehalfOfPersonId: 'person-of-chu-tich' } as const;
    const body = { kind: 'approve', textSha256: 'text-1', bytesSha256: 'pdf-of-text-1' } as const;
    expect(life.record.commit('document/doc-1', cover, body)).toMatchObject({ refusal: { code: 'MANDATE_ENDED' } });
  });

  test('a drafter does not approve the own text', () => {
    const life = newLife();
    life.submit('van-ban-thuong', { drafter: { personId: 'person-of-chu-tich', postId: 'chu-tich' } });
    life.typeset();
    life.check('truong-phong');
    life.check('chanh-van-phong');
    expect(life.approve('chu-tich')).toBe('SAME_PERSON');
  });

  test('approval speaks of the text and the bytes that were seen', () => {
    const life = atApproval();
    expect(life.act('chu-tich', { kind: 'approve', textSha256: 'old', bytesSha256: 'pdf-of-text-1' })).toBe('TEXT_CHANGED');
    expect(life.act('chu-tich', { kind: 'approve', textSha256: 'text-1', bytesSha256: 'other' })).toBe('BYTES_CHANGED');
  });

  test('an act of another step is told which step it is', () => {
    expect(atApproval().check('chu-tich')).toBe('WRONG_STEP');
  });
});

describe('signature and seal', () => {
  test('a deputy without the field is no signer: the drafter hears it when handing in', () => {
    expect(newLife().submit('van-ban-thuong', { signerPostId: 'pct-kinh-te', field: 'van-hoa' })).toBe('NO_SIGNING_AUTHORITY');
    expect(newLife().submit('van-ban-thuong', { signerPostId: 'pct-kinh-te', field: 'kinh-te' })).toContain('DocumentSubmitted');
  });

  test('an assignment that ended overnight takes the authority to sign with it', () => {
    const mandates = staffedWard.mandates.map((mandate) => ({ ...mandate, until: '2026-11-02' }));
    const life = atApproval({ organisation: { ...staffedWard, mandates } }, { signerPostId: 'pct-kinh-te' });
    life.approve('pct-kinh-te');
    life.record.waitUntil('2026-11-03T02:00:00.000Z');
    expect(life.sign('pct-kinh-te')).toBe('NO_SIGNING_AUTHORITY');
  });

  test('only the own certificate signs', () => {
    const life = atApproval();
    life.approve('chu-tich');
    const body = { kind: 'prepareSignature', preparationId: 'p', certificateId: 'cert-van-thu', bytesSha256: 'pdf-of-text-1' } as const;
    expect(life.act('chu-tich', body)).toBe('CERTIFICATE_NOT_YOURS');
  });

  test('a preparation that runs out has to be begun anew, and its number is released', () => {
    const life = atSeal();
    life.act('van-thu', { kind: 'prepareSeal', preparationId: 'p', sealId: 'dau-ubnd', bytesSha256: 'signed-pdf' });
    life.system({ kind: 'recordPrepared', preparationId: 'p', pdfSha256: 'hole', attributes: 'AAAA' });
    life.record.waitUntil('2026-11-02T02:03:00.000Z');
    expect(life.act('van-thu', { kind: 'completeSignature', preparationId: 'p', value: 'BBBB' })).toBe('PREPARATION_EXPIRED');
    life.seal('van-thu', 'dau-ubnd');
    expect(life.state().issued?.number).toBe(1);
  });

  test('a signature that does not verify is not a signature', () => {
    const life = atApproval();
    life.approve('chu-tich');
    life.act('chu-tich', { kind: 'prepareSignature', preparationId: 'p', certificateId: 'cert-chu-tich', bytesSha256: 'pdf-of-text-1' });
    life.system({ kind: 'recordPrepared', preparationId: 'p', pdfSha256: 'hole', attributes: 'AAAA' });
    life.act('chu-tich', { kind: 'completeSignature', preparationId: 'p', value: 'forged' });
    expect(life.system({ kind: 'recordSignatureInvalid', preparationId: 'p' })).toEqual(['PreparationGivenUp']);
    expect(life.step()).toBe('sign');
    expect(life.state().signed).toBeUndefined();
  });

  test('a seal is affixed by its keeper only, and only the seal of the symbol', () => {
    const life = atSeal();
    expect(life.act('van-thu', { kind: 'prepareSeal', preparationId: 'p', sealId: 'dau-du', bytesSha256: 'signed-pdf' })).toBe('WRONG_SEAL');
    expect(life.seal('chu-tich', 'dau-ubnd')).toBe('NOT_YOUR_TURN');
  });

  test('sealed at 23:59:30 on 31 December the preparation ends at midnight and the number is of the old year', () => {
    const life = newLife({ at: '2026-12-31T16:59:30.000Z' });
    sealReady(life);
    life.act('van-thu', { kind: 'prepareSeal', preparationId: 'p', sealId: 'dau-ubnd', bytesSha256: 'signed-pdf' });
    expect(life.state().preparation).toMatchObject({ expiresAt: '2026-12-31T16:59:59.999Z', seal: { scope: '2026', issuedOn: '2026-12-31' } });
    life.record.waitUntil('2026-12-31T17:00:05.000Z');
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(life.state().issued).toMatchObject({ issuedOn: '2027-01-01', number: 1 });
  });

  test('asked for again in the new year before anybody looked, the number of the old year is given up first', () => {
    const life = newLife({ at: '2026-12-31T16:59:30.000Z' });
    sealReady(life);
    life.act('van-thu', { kind: 'prepareSeal', preparationId: 'p', sealId: 'dau-ubnd', bytesSha256: 'signed-pdf' });
    life.record.jumpTo('2026-12-31T17:00:05.000Z');
    expect(life.seal('van-thu', 'dau-ubnd')).toBe('PREPARING');
    life.record.waitUntil('2026-12-31T17:00:06.000Z');
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(life.state().issued).toMatchObject({ issuedOn: '2027-01-01', number: 1 });
  });
});

function atApproval(options: Parameters<typeof newLife>[0] = {}, facts: Parameters<Life['submit']>[1] = {}): Life {
  const life = newLife(options);
  life.submit('van-ban-thuong', facts);
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  return life;
}

function atSeal(facts: Parameters<Life['submit']>[1] = {}): Life {
  const life = atApproval({}, facts);
  life.approve('chu-tich');
  life.sign('chu-tich');
  return life;
}

function sealReady(life: Life): void {
  life.submit('van-ban-thuong');
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  life.approve('chu-tich');
  life.sign('chu-tich');
}
