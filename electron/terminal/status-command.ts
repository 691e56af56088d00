// `status`: one look at the service, then the board of everything that was merged so far.
import { boardExitCode, boardJson, printBoard, stateCounts } from './board-report.ts';
import { sayConnection } from './connection-report.ts';
import { type ServiceOptions, withServices } from './open-services.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export function statusCommand(terminal: Terminal, options: ServiceOptions): Promise<ExitCode> {
  return withServices(terminal, options, async ({ batches, board, connection }) => {
    await connection.settled();
    const { devices } = board.snapshot();
    sayConnection(terminal, connection.current());
    if (devices.length === 0) terminal.out(terminal.text('board.empty'));
    else printBoard(terminal, devices);
    terminal.document({
      connection: connection.current().state,
      batches: batches.list().map(({ name, profileId, devices, verdicts, submitted }) => ({
        name,
        profile: profileId,
        devices,
        verdicts,
        submitted,
      })),
      devices: boardJson(terminal, devices),
      totals: stateCounts(devices),
    });
    return boardExitCode(devices);
  });
}
