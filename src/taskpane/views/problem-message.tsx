import { useMessages } from '../state/messages-context';
import type { HostProblem } from '../workbook-host';

/** What could not be done with a workbook and what to do about it; what support needs to know is folded below. */
export function ProblemMessage({ name, problem }: { readonly name: string; readonly problem: HostProblem }): React.ReactNode {
  const { pane: texts, problems } = useMessages();
  return (
    <div role="alert" className="message error">
      <p><bdi>{texts.refused(name === '' ? texts.thisWorkbook : name, problems[problem.code](problem))}</bdi></p>
      {problem.details !== '' && (
        <details>
          <summary>{texts.details}</summary>
          <pre className="details">{problem.details}</pre>
        </details>
      )}
    </div>
  );
}
