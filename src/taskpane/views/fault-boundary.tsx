import { Component } from 'react';
import { faultDetails } from '../state/fault-details';
import { Fault } from './fault';

interface Caught {
  readonly details: string | null;
}

/** Says in place of what is below that it could not be shown, so that a fault there leaves the rest standing. */
export class FaultBoundary extends Component<{ readonly children: React.ReactNode }, Caught> {
  override readonly state: Caught = { details: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { details: faultDetails(error) };
  }

  override render(): React.ReactNode {
    return this.state.details === null ? this.props.children : <Fault details={this.state.details} onClose={undefined} />;
  }
}
