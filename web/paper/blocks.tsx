import type { Block } from '../../domain/document/page-content';
import { keepTogether } from '../words/keep-together';

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <OneBlock key={index} block={block} />);
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <p className={`reading-heading level-${Math.min(block.level, 3)}`}>{keepTogether(block.text)}</p>;
    case 'paragraph':
      return <p className="reading-paragraph">{keepTogether(block.text)}</p>;
    case 'item':
      return (
        <p className="reading-paragraph">
          {block.marker} {keepTogether(block.text)}
        </p>
      );
    case 'table':
      return (
        <div className="reading-table" tabIndex={0} role="group" aria-label="Bảng số liệu">
          <table>
            <tbody>
              {block.rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, column) =>
                    row < block.headerRows ? (
                      <th key={column} scope="col">
                        {cell}
                      </th>
                    ) : (
                      <td key={column}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
