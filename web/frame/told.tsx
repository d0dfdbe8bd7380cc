import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type Tone = 'red' | 'amber' | 'green' | 'accent';

const ICONS = { red: TriangleAlert, amber: TriangleAlert, green: CircleCheck, accent: Info };

/** A sentence of what happened, in its place on the page; screen readers hear it at once. */
export function Told({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <div className={`told is-${tone}`} role={tone === 'red' ? 'alert' : 'status'}>
      <Icon size={20} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
