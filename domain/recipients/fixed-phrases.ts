interface FixedPhrase {
  readonly written: RegExp;
  readonly canonical: string;
}

/** Names that hold a comma or "và" and yet are one: they are set aside before a line is split. */
const FIXED_PHRASES: readonly FixedPhrase[] = [
  {
    written: /(?:các\s+)?((?:(?:sở|phòng|ban|ngành|hội)\s*,?\s*(?:và\s+)?){1,4})đoàn\s+thể(?!\p{L})/giu,
    canonical: 'các $1đoàn thể',
  },
  { written: /(?:các\s+)?((?:(?:sở|phòng|ban)\s*,\s*){1,2})ngành(?!\p{L})(?!\s*,?\s*(?:và\s+)?đoàn)/giu, canonical: 'các $1ngành' },
  { written: /cán\s+bộ,?\s+công\s+chức,?\s+(?:và\s+)?viên\s+chức(?!\p{L})/giu, canonical: 'cán bộ, công chức, viên chức' },
  { written: /cán\s+bộ,?\s+(?:và\s+)?công\s+chức(?!,?\s+(?:và\s+)?viên)(?!\p{L})/giu, canonical: 'cán bộ, công chức' },
  { written: /cán\s+bộ,?\s+(?:và\s+)?đảng\s+viên(?!\p{L})/giu, canonical: 'cán bộ, đảng viên' },
  { written: /văn\s+phòng\s+HĐND\s*(?:và|&|,|-|–)\s*UBND/giu, canonical: 'Văn phòng HĐND và UBND' },
  { written: /văn\s+phòng\s+Đoàn\s+ĐBQH\s*(?:và|&|,|-|–)\s*HĐND/giu, canonical: 'Văn phòng Đoàn ĐBQH và HĐND' },
];

/** Stand-ins for a comma and for "và" inside one name, from the private use area so that no draft holds them. */
const COMMA = '\uE000';
const AND = '\uE001';

/** Hides the commas and "và" of fixed phrases, in their usual writing, from whoever splits the line. */
export function hideFixedPhrases(names: string): string {
  return FIXED_PHRASES.reduce(
    (text, phrase) => text.replace(phrase.written, (_match, ...groups: unknown[]) => hide(fill(phrase.canonical, groups[0]))), names);
}

export function showFixedPhrases(name: string): string {
  return name.replaceAll(COMMA, ',').replaceAll(AND, ' và ');
}

function fill(canonical: string, group: unknown): string {
  if (!canonical.includes('$1') || typeof group !== 'string') return canonical;
  const nouns = group.toLowerCase().split(/[,\s]+|và/u).filter((noun) => noun !== '');
  return canonical.replace('$1', `${nouns.join(', ')}, `);
}

function hide(phrase: string): string {
  return phrase.replaceAll(',', COMMA).replaceAll(' và ', AND);
}
