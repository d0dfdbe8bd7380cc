import type { PartProps } from './administration';

/** Each quy trình as its line of steps, with who acts at them. */
export function Routes({ kept }: PartProps) {
  return (
    <>
      <p className="second">Hồ sơ đang chạy giữ quy trình đã bắt đầu; quy trình mới chỉ áp dụng cho hồ sơ trình sau.</p>
      {kept.routes.map((route) => (
        <div key={route.id} className="drawn-route">
          <h3>{route.name}</h3>
          <ol>
            {route.steps.map((step, index) => (
              <li key={`${step.label}/${index}`}>
                <b>{step.label}</b>
                <span className="second">{step.who}</span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
