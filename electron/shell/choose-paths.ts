// The system's dialog for files and folders. What it returns is all that main will open.
import { type BrowserWindow, dialog } from 'electron';

export async function choosePaths(
  window: BrowserWindow | null,
  from: 'files' | 'folder',
): Promise<readonly string[] | null> {
  const options: Electron.OpenDialogOptions =
    from === 'folder'
      ? { properties: ['openDirectory', 'multiSelections'] }
      : {
          properties: ['openFile', 'multiSelections'],
          filters: [
            { name: 'CSV', extensions: ['csv'] },
            { name: '*', extensions: ['*'] },
          ],
        };
  const answer =
    window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  return answer.canceled ? null : answer.filePaths;
}
