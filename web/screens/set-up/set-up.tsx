import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Administration, SetUp as Standing } from '../../api/generated/api';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer } from '../../frame/states';
import { Told } from '../../frame/told';
import { CalendarYear } from '../administration/calendar-year';
import { Groups } from '../administration/groups';
import { People } from '../administration/people';
import { AgencyStep } from './agency-step';
import { BooksStep } from './books-step';
import { SealsStep } from './seals-step';
import { StepLine } from './step-line';
import { TrialStep } from './trial-step';
import { BringIn } from './bring-in';
import { UnitsStep } from './units-step';
import '../administration/administration.css';
import './set-up.css';

export interface StepProps {
  readonly kept: Administration;
  readonly standing: Standing;
}

/** The first day, step by step. Nothing of it is kept but what it made, so it can be left at any moment and goes on where something is lacking. */
export function SetUp() {
  usePageTitle('Bắt đầu dùng');
  const [search] = useSearchParams();
  const agencyId = search.get('co-quan') ?? '';
  const kept = useQuery(queries.administration(agencyId));
  const standing = useQuery(queries.setUp(agencyId));
  return (
    <div className="page administration">
      <Answer query={standing} waiting="Đang xem cơ quan đã chuẩn bị tới đâu…">
        {(stands) => (
          <Answer query={kept} waiting="Đang mở phần quản trị…">
            {(read) => <Steps kept={read} standing={stands} chosen={search.get('buoc') ?? ''} />}
          </Answer>
        )}
      </Answer>
    </div>
  );
}

function Steps({ kept, standing, chosen }: StepProps & { readonly chosen: string }) {
  const open = standing.steps.filter((step) => !step.done);
  const here = standing.steps.find(({ id }) => id === chosen) ?? open[0] ?? standing.steps[0];
  if (!here) return null;
  const next = standing.steps[standing.steps.indexOf(here) + 1];
  return (
    <>
      <h1>Bắt đầu dùng</h1>
      <p className="second">
        {kept.agencyName} · {open.length === 0 ? 'đã chuẩn bị xong' : `còn ${open.length} trên ${standing.steps.length} bước`}. Có thể dừng ở
        bất kỳ bước nào rồi làm tiếp sau.
      </p>
      <div className="set-up">
        <StepLine agencyId={kept.agencyId} steps={standing.steps} here={here.id} />
        <section className="set-up-step" aria-labelledby="step-title">
          <h2 id="step-title">{here.title}</h2>
          <p className="second">{here.said}</p>
          {here.lacking.length > 0 && (
            <Told tone="amber">
              <ul>
                {here.lacking.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Told>
          )}
          <OneStep id={here.id} kept={kept} standing={standing} />
          <p className="set-up-next">
            {next ? (
              <Link className="button" to={`/bat-dau?${new URLSearchParams({ 'co-quan': kept.agencyId, buoc: next.id })}`}>
                Bước tiếp: {next.title}
              </Link>
            ) : (
              <Link className="button" to="/quan-tri">
                Tới Quản trị
              </Link>
            )}
          </p>
        </section>
      </div>
    </>
  );
}

function OneStep({ id, kept, standing }: StepProps & { readonly id: Standing['steps'][number]['id'] }) {
  switch (id) {
    case 'agency':
      return <AgencyStep key={kept.agencyId} kept={kept} standing={standing} />;
    case 'units':
      return <UnitsStep kept={kept} standing={standing} />;
    case 'people':
      return (
        <>
          <BringIn kept={kept} />
          <People kept={kept} />
        </>
      );
    case 'books':
      return <BooksStep kept={kept} standing={standing} />;
    case 'groups':
      return <Groups kept={kept} />;
    case 'seals':
      return <SealsStep kept={kept} standing={standing} />;
    case 'calendar':
      return <CalendarYear kept={kept} />;
    case 'trial':
      return <TrialStep kept={kept} standing={standing} />;
  }
}
