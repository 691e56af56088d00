// The system's dialogs for files and folders. What they return is all that main will open or write.
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

/** Where to write a new file. The system itself asks before one is replaced. */
export async function chooseTarget(window: BrowserWindow | null, name: string): Promise<string | null> {
  const options: Electron.SaveDialogOptions = { defaultPath: name };
  const answer =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}
