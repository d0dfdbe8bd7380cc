import { Check } from 'lucide-react';
import { Link } from 'react-router';
import type { SetUp } from '../../api/generated/api';

interface Props {
  readonly agencyId: string;
  readonly steps: SetUp['steps'];
  readonly here: string;
}

/** All the steps, which are done, and what each of the others lacks. */
export function StepLine({ agencyId, steps, here }: Props) {
  return (
    <nav aria-label="Các bước chuẩn bị">
      <ol className="set-up-line">
        {steps.map(({ id, title, done, lacking }, index) => (
          <li key={id}>
            <Link to={`/bat-dau?${new URLSearchParams({ 'co-quan': agencyId, buoc: id })}`} aria-current={id === here ? 'step' : undefined}>
              <span className={`set-up-mark ${done ? 'is-done' : ''}`} aria-hidden>
                {done ? <Check size={16} /> : index + 1}
              </span>
              <span>
                {title}
                <span className="second">{done ? 'đã xong' : `còn thiếu ${lacking.length} mục`}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
