import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries';

/** A mark per step: done, here, to come. The words stand below; a screen reader hears the count. */
export function StepMarks({ documentId }: { readonly documentId: string }) {
  const steps = (useQuery(queries.document(documentId)).data?.route?.steps ?? []).filter((step) => step.state !== 'passed-over');
  if (steps.length === 0) return <div className="step-marks" />;
  const done = steps.filter((step) => step.state === 'done').length;
  return (
    <div className="step-marks" role="img" aria-label={`Đã xong ${done} trên ${steps.length} bước`}>
      {steps.map((step) => (
        <span key={step.stepId} className={step.state} title={step.label} />
      ))}
    </div>
  );
}
