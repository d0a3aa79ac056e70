import { nameProblem, longestPath, type FileEntry, urlOf } from '../../../store/index';
import type { Context } from '../../model/Context';
import { SharePointError, spException } from '../../model/errors';

export const fileNotFound = (): SharePointError => new SharePointError(404, -2147024894, 'System.IO.FileNotFoundException', 'File Not Found.');

export const nameNotPermitted = (): SharePointError =>
  spException(-2130575245, 'The file or folder name contains characters that are not permitted.  Please use a different name.');

export const nameBlocked = (name: string): SharePointError => spException(-2130575245, `The file or folder name "${name}" is reserved.  Please use a different name.`);

const pathTooLong = (): SharePointError => new SharePointError(
  400, -2147024690, 'System.IO.PathTooLongException',
  `The specified file or folder name is too long. The URL path for all files and folders must be ${longestPath} characters or less (and no more than 255 characters for any single file or folder name). Please type a shorter file or folder name.`,
);

export const fileExists = (path: string, editor: string, at: string): SharePointError =>
  spException(-2130575257, `A file with the name ${path} already exists. It was last modified by ${editor} on ${at}.`);

export const nameTaken = (name: string): SharePointError => spException(-2130575257, `A file or folder with the name ${name} already exists.`);

export const checkedOutBy = (url: string, login: string): SharePointError =>
  new SharePointError(423, -2130575306, 'Microsoft.SharePoint.SPFileCheckOutException', `The file "${url}" is checked out for editing by ${login}.`);

export const notCheckedOut = (url: string): SharePointError =>
  new SharePointError(423, -2147024738, 'Microsoft.SharePoint.SPFileCheckOutException', `The file "${url}" is not checked out.`);

export const mustCheckOut = (url: string): SharePointError => new SharePointError(
  423, -2130575305, 'Microsoft.SharePoint.SPFileCheckOutException', `The file "${url}" is not checked out.  You must first check out this document before making changes.`,
);

export const noMinorVersions = (): SharePointError =>
  spException(-2147467259, 'You can only publish, unpublish documents in a minor version enabled list.');

export const notModerated = (): SharePointError =>
  spException(-2147467259, 'You can only approve or deny documents in a list that requires content approval.');

export const outsideWeb = (): SharePointError =>
  new SharePointError(400, -2147024809, 'System.ArgumentException', 'Server relative urls must start with SPWeb.ServerRelativeUrl');

export const folderNotEmpty = (): SharePointError => spException(-2147024751, 'The folder is not empty.');

export const intoItself = (): SharePointError => spException(-2147024809, 'A folder cannot be moved or copied into itself.');

export const noSuchUpload = (): SharePointError => spException(-2147024809, 'The upload session was not found. It may have been finished, cancelled or expired.', 404);

export const wrongOffset = (expected: number): SharePointError => spException(-2147024809, `The file offset does not match: the next chunk begins at ${expected}.`);

export const uploadExists = (): SharePointError => spException(-2147024809, 'An upload session with this id has been started already.');

/** @throws 400 for a name that SharePoint refuses, or that makes the path too long */
export function demandName(name: string, kind: 'file' | 'folder', folder: FileEntry): void {
  const problem = nameProblem(name, kind);
  if (problem === 'tooLong' || urlOf(folder).length + name.length + 1 > longestPath) throw pathTooLong();
  if (problem === 'characters') throw nameNotPermitted();
  if (problem === 'blocked' || (folder.list?.baseType === 1 && folder.item === null && /^forms$/i.test(name))) throw nameBlocked(name);
}

export const absoluteUrl = (entry: FileEntry, context: Context): string => context.origin + urlOf(entry);
