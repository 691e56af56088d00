// The files that were merged into a batch, and what is wrong with them.
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { FileReport } from '../../../shared/model/intake.ts';
import { problemText } from '../../../shared/text/text.ts';
import { useText } from '../../app/language.ts';

const useStyles = makeStyles({
  scroller: {
    overflow: 'auto',
    minHeight: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  head: {
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: '8px 12px',
    position: 'sticky',
    top: 0,
    whiteSpace: 'nowrap',
  },
  cell: {
    padding: '8px 12px',
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  path: { overflowWrap: 'anywhere', minWidth: '160px' },
  number: { textAlign: 'end' },
  short: { whiteSpace: 'nowrap' },
  problem: { display: 'flex', gap: '6px', marginBottom: '2px' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0, marginTop: '2px' },
  fine: { color: tokens.colorNeutralForeground3, display: 'inline-flex', gap: '6px', alignItems: 'center' },
});

export function BatchFiles({ files }: { readonly files: readonly FileReport[] }) {
  const styles = useStyles();
  const text = useText();
  const delimiters: Readonly<Record<string, string>> = { '\t': text('files.tab') };
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={text('files.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['path', 'rows', 'encoding', 'delimiter', 'problems'] as const).map((key) => (
              <th key={key} className={styles.head} scope="col">
                {text(`files.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map((file, index) => (
            <tr key={`${file.path} ${index}`}>
              <td className={`${styles.cell} ${styles.path}`}>{file.path}</td>
              <td className={`${styles.cell} ${styles.number}`}>{file.rows}</td>
              <td className={`${styles.cell} ${styles.short}`}>{file.encoding?.toUpperCase() ?? '–'}</td>
              <td className={`${styles.cell} ${styles.short}`}>
                {file.delimiter === null ? '–' : (delimiters[file.delimiter] ?? file.delimiter)}
              </td>
              <td className={styles.cell}>
                {file.problems.length === 0 && (
                  <span className={styles.fine}>
                    <CheckmarkCircle16Regular aria-hidden />
                    {text('files.fine')}
                  </span>
                )}
                {file.problems.map((problem) => (
                  <div key={`${problem.line ?? ''} ${problem.code}`} className={styles.problem}>
                    <Warning16Filled className={styles.warning} aria-hidden />
                    <span>
                      {problem.line !== null && `${text('files.line', { line: problem.line })} `}
                      {problemText(text, problem)}
                    </span>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
