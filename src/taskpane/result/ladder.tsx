import { LEVELS, type Level } from '../../model/maturity-model';
import type { DimensionProfile } from '../../scoring/city-profile';
import { useMessages } from '../state/messages-context';

interface LadderProps {
  readonly profile: DimensionProfile;
  readonly name: string;
  readonly target: Level;
}

/** Five rungs: those reached, those that missing answers leave open, and the one aimed at. */
export function Ladder({ profile: { level, upperLevel }, name, target }: LadderProps): React.ReactNode {
  const { pane: texts, sheets } = useMessages();
  const reached = level ?? 0;
  const possible = upperLevel ?? 0;
  const shown = level === null ? sheets.notAssessed : String(level);
  const label = possible > reached ? texts.ladderOpen(name, shown, possible, target) : texts.ladder(name, shown, target);
  return (
    <div className="ladder" role="img" aria-label={label}>
      {LEVELS.map((rung) => (
        <span key={rung} className="rung" data-state={rung <= reached ? 'reached' : rung <= possible ? 'open' : 'ahead'} data-target={rung === target}>
          {rung}
        </span>
      ))}
    </div>
  );
}
