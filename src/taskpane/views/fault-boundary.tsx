import { Component } from 'react';
import { faultDetails } from '../state/fault-details';
import { Fault } from './fault';

interface FaultBoundaryProps {
  readonly children: React.ReactNode;
}

interface FaultBoundaryState {
  readonly details: string | null;
}

/** Says so when the program fails while it draws, where React would leave an empty page. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { details: null };

  static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    return { details: faultDetails(error) };
  }

  override render(): React.ReactNode {
    const { details } = this.state;
    return details === null ? this.props.children : <main className="pane"><Fault details={details} onClose={undefined} /></main>;
  }
}
