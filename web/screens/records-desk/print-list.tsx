import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { read } from '../../api/client';
import type { RecordsDesk } from '../../api/generated/api';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { civilDateOf, sayDate } from '../../words/dates';
import { sayNumber } from '../../words/say-number';
import './records-desk.css';

/** What goes out on paper today: a list for whoever carries it, and a slip to be signed for each copy. */
export function PrintList() {
  usePageTitle('Danh sách bản giấy và phiếu gửi');
  const desk = useQuery({ queryKey: ['inbox', 'records-desk'], queryFn: ({ signal }) => read<RecordsDesk>('/records-desk', signal) });
  return (
    <div className="page print-list">
      <div className="page-head">
        <h1>Danh sách bản giấy ngày {sayDate(civilDateOf(Date.now()))}</h1>
        <button type="button" className="button" onClick={() => window.print()}>
          <Printer size={18} aria-hidden /> In
        </button>
      </div>
      <Answer query={desk} waiting="Đang lấy danh sách…">
        {({ paper }) =>
          paper.length === 0 ? (
            <Nothing title="Không có bản giấy nào chờ giao" />
          ) : (
            <>
              <List rows={paper} />
              {paper.map((row) => (
                <Slip key={row.deliveryId} row={row} />
              ))}
            </>
          )
        }
      </Answer>
    </div>
  );
}

type Row = RecordsDesk['paper'][number];

function List({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <div className="scroll-sideways" tabIndex={0} role="group" aria-label="Bảng bản giấy">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">TT</th>
            <th scope="col">Nơi nhận</th>
            <th scope="col">Số, ký hiệu</th>
            <th scope="col">Ngày</th>
            <th scope="col">Trích yếu</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.deliveryId}>
              <td>{index + 1}</td>
              <td>{row.addressee}</td>
              <td>{sayNumber(row.printedNumber ?? '')}</td>
              <td>{sayDate(row.issuedOn)}</td>
              <td>{row.subject}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Slip({ row }: { readonly row: Row }) {
  return (
    <section className="slip" aria-label={`Phiếu gửi ${row.addressee}`}>
      <h2>PHIẾU GỬI</h2>
      <p>
        Kính gửi: <b>{row.addressee}</b>
      </p>
      <p>
        Văn bản: {row.typeName} số {sayNumber(row.printedNumber ?? '')} ngày {sayDate(row.issuedOn)}
      </p>
      <p>Trích yếu: {row.subject}</p>
      <p>Số lượng: 01 bản</p>
      <p className="slip-signed">
        <span>Ngày nhận: …… / …… / ………</span>
        <span>Người nhận (ký, ghi rõ họ tên)</span>
      </p>
    </section>
  );
}
