import { Link, VisuallyHidden } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { FigureTable, Frame } from '../components/data-table-styles';
import { useFormats } from '../hooks/useFormats';
import { shownValue, type ReportTable } from './report-table';

/** Figures as a table; each opens the list behind it. */
export function TableTwin({ table: { name, columns, rows, currency } }: { readonly table: ReportTable }) {
  const formats = useFormats();
  return (
    <Frame $isTall={false} tabIndex={0} role="region" aria-label={name}>
      <FigureTable>
        <caption>
          <VisuallyHidden>{name}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, label, kind }) => (
              <th key={key} scope="col" data-figure={kind !== 'text'}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {columns.map(({ key, kind }, column) => {
                const { value = null, to } = cells[column] ?? {};
                const shown = shownValue(value, kind, currency, formats);
                const content = to === undefined ? shown : <CellLink to={to}>{shown}</CellLink>;
                return column === 0 ? (
                  <th key={key} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={key} data-figure={kind !== 'text'}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </Frame>
  );
}

function CellLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Link tag={NavLink} to={to}>
      {children}
    </Link>
  );
}
