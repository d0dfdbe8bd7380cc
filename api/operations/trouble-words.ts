import type { Trouble } from '../../domain/operations/trouble';

/** Only the kind of a failure is told: its message is for the operator's log. */
export function troubleWords(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'failing':
      return `${trouble.activity}: chưa thành sau ${trouble.attempts} lần, đang thử lại.`;
    case 'unclaimed':
      return 'Bộ xử lý luồng chưa nhận việc này; việc sẽ tự chạy khi bộ xử lý trở lại.';
    case 'no-run':
      return 'Bộ xử lý luồng chưa biết việc này; việc sẽ được gọi lại trong ít giây.';
    case 'engine-away':
      return 'Chưa liên lạc được với bộ xử lý luồng; hồ sơ vẫn xử lý được, các việc tự động sẽ chạy sau.';
  }
}
