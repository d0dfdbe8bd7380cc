/** A problem document (RFC 9457) as the API sends it. `code` is of a closed list, `detail` a sentence for a person. */
export interface ProblemDocument {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly field?: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** An answer of "no". An Error, so that query and mutation libraries carry it. */
export class Problem extends Error {
  readonly document: ProblemDocument;
  constructor(document: ProblemDocument) {
    super(document.detail ?? document.title);
    this.document = document;
  }
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Problem && codes.includes(error.document.code);
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof Problem ? error.document.status : undefined;
}

/** What happened, that nothing was lost, and the next step, in one or two sentences. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Problem) return error.message;
  return 'Có lỗi ngoài dự kiến trên trang này. Nội dung đã nhập vẫn được giữ; hãy tải lại trang.';
}

export const OFFLINE: ProblemDocument = {
  title: 'Mất kết nối',
  status: 0,
  code: 'OFFLINE',
  detail: 'Không kết nối được với máy chủ. Nội dung đã nhập vẫn được giữ trên thiết bị này; hãy thử lại khi có mạng.',
};

/** Reads whatever the server answered with; an answer that is no problem document (a proxy's page) gets our own sentence. */
export async function problemFrom(response: Response): Promise<Problem> {
  const isProblem = (response.headers.get('content-type') ?? '').includes('json');
  const document: Partial<ProblemDocument> = isProblem ? await response.json().catch(() => ({})) : {};
  return new Problem({ ...plain(response.status), ...document, status: response.status });
}

function plain(status: number): ProblemDocument {
  return {
    title: 'Chưa thực hiện được',
    status,
    code: `HTTP_${status}`,
    detail:
      status >= 500
        ? 'Máy chủ tạm thời chưa trả lời được. Nội dung đã nhập vẫn được giữ; hãy thử lại sau ít giây.'
        : 'Yêu cầu chưa thực hiện được. Nội dung đã nhập vẫn được giữ; hãy tải lại trang rồi thử lại.',
  };
}
