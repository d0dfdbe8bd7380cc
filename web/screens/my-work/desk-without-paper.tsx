import { Nothing } from '../../frame/states';

export function DeskWithoutPaper() {
  return (
    <div className="desk">
      <Nothing title="Chọn một việc để đọc văn bản" centred>
        <p className="keys">
          Dùng phím <kbd>J</kbd> <kbd>K</kbd> để di chuyển, <kbd>Enter</kbd> để mở.
        </p>
      </Nothing>
    </div>
  );
}
