import { Link } from 'react-router';
import type { RecordsDesk } from '../../api/generated/api';
import { sayDate } from '../../words/dates';
import { sayDocument } from '../../words/say-document';
import { sayNumber } from '../../words/say-number';

const CHANNELS: Readonly<Record<string, string>> = {
  paper: 'bản giấy',
  'national-exchange': 'trục liên thông: gửi ngoài hệ thống',
  mail: 'thư điện tử',
};

/** For whom the copy is, by which way, and of what. */
export function CopyHead({ row }: { readonly row: RecordsDesk['paper'][number] }) {
  return (
    <div>
      <p>
        <b>{row.addressee}</b> <span className="second">{CHANNELS[row.channel] ?? row.channel}</span>
      </p>
      <Link to={`/van-ban/${row.documentId}`}>
        {sayNumber(row.printedNumber ?? '')} ngày {sayDate(row.issuedOn)}: {sayDocument(row)}
      </Link>
    </div>
  );
}
