// English. The names of states, errors and profiles are the official ones of Microsoft Managed Desktop.

export const en = {
  'app.name': 'Enrollbench',
  'app.cannotStart': 'Enrollbench cannot start',
  'app.practice': 'Practice',
  'app.practiceHint':
    'Nothing leaves this machine. Devices are registered with a practice service that behaves like the real one.',
  'app.batches': 'Batches',
  'app.board': 'Status board',
  'app.language': 'Language',
  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.save': 'Save',
  'app.loading': 'Loading …',
  'app.tryAgain': 'Try again',
  'app.broken': 'This view broke. Your work is safe in the database.',
  'app.databaseSetAside':
    'The database was damaged. It was kept as {file}, and a new one was begun. Do not delete the old one: it may still be read.',

  'connection.unknown': 'Service not tried yet',
  'connection.online': 'Service reachable',
  'connection.offline': 'Service out of reach. Next try {time}',
  'connection.throttled': 'The service asked to wait until {time}',
  'connection.signedOut': 'Signed out. Next try {time}',
  'connection.failing': 'The service has trouble. Next try {time}',
  'connection.tryNow': 'Try now',

  'batches.title': 'Batches',
  'batches.new': 'New batch',
  'batches.defaultName': 'Batch of {date}',
  'batches.empty': 'No batch yet',
  'batches.emptyHint':
    'Drop the files or folders from your sticks anywhere in this window. They become a batch: the devices you register together.',
  'batches.devices': '{count, plural, =0 {No devices} one {# device} other {# devices}}',
  'batches.sent': '{count} of {total} handed over',
  'batches.leftOut': '{count, number} left out',
  'batches.rename': 'Rename',
  'batches.renameSave': 'Save name',
  'batches.name': 'Name of the batch',

  'merge.drop': 'Drop files or folders here',
  'merge.dropHint': 'The CSVs that the script wrote on your sticks. The files themselves are never changed.',
  'merge.chooseFiles': 'Choose files',
  'merge.chooseFolder': 'Choose folder',
  'merge.reading': 'Merging files',
  'merge.searching': 'Looking for files …',
  'merge.progress': '{done, number} of {files, plural, one {# file} other {# files}}, {read} of {size} MB',
  'merge.saving': 'Putting the devices into the batch …',
  'merge.cancelled': 'Cancelled. Nothing was merged, and the batch is as it was.',
  'merge.oneAtATime': 'One merge at a time: drop these files again when the other one is done.',
  'merge.added':
    '{added, plural, =0 {No new device} one {# new device} other {# new devices}} from {files, plural, one {# file} other {# files}}.',
  'merge.duplicates': '{count, plural, one {# row was} other {# rows were}} of a device already here.',
  'merge.known': '{count, plural, one {# file was} other {# files were}} merged before.',
  'merge.attention': '{count, plural, one {# file needs} other {# files need}} a look.',
  'merge.nothing': 'Nothing to merge: what you dropped holds no CSV, ZIP archive or OA3.xml.',
  'merge.tooLarge': '{file} is larger than {megabytes} MB and was left out.',
  'merge.unreadable':
    '{file} could not be read and was left out. If it lies on a stick, check that the stick is still plugged in.',

  'devices.title': 'Devices',
  'devices.empty': 'No devices in this batch yet.',
  'devices.serial': 'Serial number',
  'devices.maker': 'Manufacturer',
  'devices.model': 'Model',
  'devices.tag': 'Group tag',
  'devices.verdict': 'Verdict',
  'devices.reason': 'Reason',
  'devices.source': '{path}, line {line}',
  'devices.details': 'Details of {serial}',
  'devices.all': 'All',
  'devices.filter': 'Which devices are shown',
  'devices.leftOut': 'Left out',
  'devices.isLeftOut': 'It is kept here, but not registered.',
  'devices.setHere': 'Set here',
  'devices.repaired': 'Its hardware hash was put right here.',
  'devices.locked': 'It is with the service: its group tag and its user cannot change any more.',

  'field.groupTag': 'Group tag',
  'field.assignedUser': 'Assigned user',
  'field.orderId': 'Order ID',
  'field.purchaseId': 'Purchase ID',
  'field.notes': 'Notes',

  'draft.toolbar': 'What to do with devices',
  'draft.selected': '{count, plural, =0 {None selected} other {{count, number} selected}}',
  'draft.edit': 'Edit…',
  'draft.leaveOut': 'Leave out',
  'draft.restore': 'Bring back',
  'draft.repair': 'Repair {count, number}',
  'draft.noUndo': 'Nothing to undo',
  'draft.noRedo': 'Nothing to redo',
  'draft.undoWhat': 'Undo: {what}',
  'draft.redoWhat': 'Redo: {what}',
  'draft.changed':
    '{count, plural, =0 {Nothing had to change.} one {# device was changed.} other {# devices were changed.}}',
  'draft.locked':
    '{count, plural, one {# device is with the service already and stays as it is.} other {# devices are with the service already and stay as they are.}}',
  'draftChange.edit': 'values of {count, plural, one {# device} other {# devices}}',
  'draftChange.leaveOut': 'leaving out {count, plural, one {# device} other {# devices}}',
  'draftChange.restore': 'bringing back {count, plural, one {# device} other {# devices}}',
  'draftChange.repair': 'repair of {count, plural, one {# device} other {# devices}}',
  'draftChange.chooseCapture': 'choice of the capture of {count, plural, one {# device} other {# devices}}',

  'edit.titleOne': 'Edit {serial}',
  'edit.titleMany': 'Edit {count, plural, one {# device} other {# devices}}',
  'edit.hint': 'Only what you change is set; the files stay as they are.',
  'edit.different': 'Different values',
  'edit.asInFile': 'As in the file',
  'edit.userHint': 'Like anna@contoso.com',
  'edit.tagHint': 'It must match letter for letter, capitals included.',
  'edit.chooseTag': 'Choose a tag',
  'edit.nearTag': 'Almost {tag}, but not quite. Devices with another tag do not get that profile.',
  'edit.noTag': 'Without a group tag a device gets no profile, not even the one of the batch.',
  'edit.locked': 'With the service already, so it cannot change any more.',
  'edit.wrongUser': 'This is no user name. Write it like anna@contoso.com.',
  'edit.tooLong': 'At most {most, number} characters.',
  'edit.wrongCharacter': 'It has a character that cannot be used here.',

  'fix.repair': 'Repair',
  'fix.chooseCapture': 'Choose the capture',
  'fix.editTag': 'Edit group tag…',
  'fix.editUser': 'Edit user…',
  'fix.use': 'Use {value}',
  'forecast.always': 'The service would refuse it: {failure}',
  'forecast.withoutHash': 'In a list without hashes the service would refuse it: {failure}',

  'capture.title': 'Captured {count, number} times',
  'capture.hint': 'One of them counts. The others are kept, but not sent.',
  'capture.used': 'Used',
  'capture.use': 'Use this one',
  'capture.automatic': 'Choose automatically again',
  'capture.noTime': 'Time not known',

  'export.button': 'Export…',
  'export.ofSelected': 'The {count, number} selected devices',
  'export.ofBatch': 'The whole batch',
  'export.intune': 'Intune CSV',
  'export.partner-center': 'Partner Center CSV',
  'export.mmd-2020': 'Managed Desktop CSV',
  'export.partner-tuple': 'List without hashes',
  'export.corporate-identifiers': 'Corporate identifiers',
  'export.csv-full': 'Spreadsheet CSV',
  'export.json': 'JSON',
  'exportFor.intune': 'For the Windows Autopilot import page of the Intune admin center',
  'exportFor.partner-center': 'For partners who register devices for their customers, with hashes',
  'exportFor.mmd-2020': 'For tools made for the old Microsoft Managed Desktop page',
  'exportFor.partner-tuple': 'For manufacturers and partners: manufacturer, model and serial number',
  'exportFor.corporate-identifiers': 'For Intune’s list of devices that the organization owns',
  'exportFor.csv-full': 'For people: everything known, blocked devices too',
  'exportFor.json': 'For scripts: everything known, blocked devices too',
  'export.nothing': 'No device can be written to this kind of file, so none was made.',
  'export.notTaken':
    '{count, plural, one {# device is not in it: blocked or left out.} other {# devices are not in it: blocked or left out.}}',
  'export.refusedMore':
    '{count, plural, one {# more device was refused for such a reason.} other {# more devices were refused for such reasons.}}',

  'facts.family': 'Family',
  'facts.uuid': 'UUID',
  'facts.tpm': 'TPM',
  'facts.noTpm': 'none',
  'facts.memory': 'Memory',
  'facts.gib': '{count, number} GiB',
  'facts.disk': 'Disk',
  'facts.gb': '{count, number} GB',
  'facts.network': 'Network cards',
  'facts.cpu': 'Processor',
  'facts.osBuild': 'Windows build',
  'facts.captured': 'Captured',

  'files.title': 'Files',
  'files.path': 'File',
  'files.rows': 'Rows',
  'files.encoding': 'Encoding',
  'files.delimiter': 'Delimiter',
  'files.tab': 'tab',
  'files.problems': 'What is wrong',
  'files.fine': 'Nothing',
  'files.line': 'Line {line}:',

  'verdict.ready': 'Ready',
  'verdict.check': 'Check',
  'verdict.blocked': 'Blocked',

  'profile.title': 'Device profile',
  'profile.hint': 'One profile for the whole batch. It decides the group tag that the devices get.',
  'profile.standard': 'Standard',
  'profile.sensitive-data': 'Sensitive data',
  'profile.power-user': 'Power user',
  'profile.kiosk': 'Kiosk',
  'profile.otherTags':
    '{count, plural, one {# device has} other {# devices have}} another group tag in the file. The profile’s tag will be used.',
  'profile.ownTags':
    '{count, plural, one {# device has a tag set here; it gets that one.} other {# devices have a tag set here; they get that one.}}',
  'profile.locked':
    'Devices of this batch were handed over with this profile. Make a new batch for another one.',
  'profileEffect.noRestrictions': 'No extra restrictions',
  'profileEffect.storageBlocked': 'External storage blocked',
  'profileEffect.localAdmin': 'User is local administrator',
  'profileEffect.appsRestricted': 'Only allowed apps run',
  'profileEffect.storeBlocked': 'Public store blocked',

  'register.button': 'Register {count, plural, one {# device} other {# devices}}',
  'register.pickProfile': 'Pick a profile first.',
  'register.noDevices': 'No device can be registered yet.',
  'register.done': 'Every device that can be registered was handed over.',
  'register.queued':
    '{count, plural, =0 {No device was queued.} one {# device was queued.} other {# devices were queued.}}',
  'register.skippedBlocked':
    '{count, plural, one {# blocked device was} other {# blocked devices were}} left out.',
  'register.skippedElsewhere':
    '{count, plural, one {# device was} other {# devices were}} already handed over in another batch and left out.',
  'register.blockedStay':
    '{count, plural, one {# blocked device stays} other {# blocked devices stay}} here until fixed.',
  'register.keepOff': 'Keep the devices off until the board says Ready for user.',
  'register.toBoard': 'Go to the status board',

  'board.title': 'Status board',
  'board.empty': 'Nothing to watch yet',
  'board.emptyHint': 'Merge files into a batch and register it. Every device then shows its state here.',
  'board.none': 'No device is in this state.',
  'board.search': 'Find a serial number',
  'board.state': 'State',
  'board.since': 'For',
  'board.sinceWhen': 'Since',
  'board.batch': 'Batch',
  'board.retry': 'Register again',
  'board.filterBy': 'Show {state}: {count}',
  'board.details': 'Device {serial}',

  'state.draft': 'Draft',
  'state.queued': 'Queued',
  'state.sending': 'Sending',
  'state.pending': 'Registration pending',
  'state.failed': 'Registration failed',
  'state.ready': 'Ready for user',
  'state.active': 'Active',
  'state.inactive': 'Inactive',
  'stateMeaning.draft': 'In a batch, not handed over yet.',
  'stateMeaning.queued': 'Waits to be sent. It goes out by itself when the service can be reached.',
  'stateMeaning.sending': 'On its way. Whether it arrived is not confirmed yet.',
  'stateMeaning.pending': 'The service has it and works on it. Keep the device off.',
  'stateMeaning.failed': 'It could not be registered.',
  'stateMeaning.ready': 'Registered, tag right, profile assigned. Safe to power on.',
  'stateMeaning.active': 'With its user and in use.',
  'stateMeaning.inactive': 'With its user, but not in contact for 7 days.',

  'age.seconds': '{count} s',
  'age.minutes': '{count} min',
  'age.hours': '{count} h',
  'age.days': '{count} d',

  'failure.deviceNotFound': 'Device not found',
  'failure.hashNotValid': 'Hardware hash not valid',
  'failure.alreadyRegistered': 'Device already registered',
  'failure.claimedByOther': 'Device claimed by another organization',
  'failure.unexpected': 'Unexpected error',
  'failureMeaning.deviceNotFound':
    'The service knows no device with this manufacturer, model and serial number.',
  'failureMeaning.hashNotValid': 'The service could not read the hardware hash of this device.',
  'failureMeaning.alreadyRegistered': 'The device was registered to your organization before.',
  'failureMeaning.claimedByOther': 'Another organization registered this device and still holds it.',
  'failureMeaning.unexpected': 'The service could not process the request and did not say why.',
  'failureRemedy.deviceNotFound':
    'Compare the three values with the label of the device, capital letters included. If they are right, ask your supplier, or capture the hardware hash again on the device.',
  'failureRemedy.hashNotValid':
    'Capture the hash again on the device and merge the new file into the same batch. Then register it again here. Do not open the file in a spreadsheet.',
  'failureRemedy.alreadyRegistered': 'Nothing to do: its serial number and group tag were verified.',
  'failureRemedy.otherTag':
    'It has the group tag “{found}” instead of “{asked}”. Change the tag in the Intune admin center, then register it again here.',
  'failureRemedy.otherTagNone':
    'It has no group tag instead of “{asked}”. Set the tag in the Intune admin center, then register it again here.',
  'failureRemedy.claimedByOther':
    'Ask your supplier, or the organization that had the device, to remove it from their Windows Autopilot list. Then register it again here.',
  'failureRemedy.unexpected':
    'Register it again. If that fails too, contact Microsoft support and give them the request ID.',
  'failure.requestId': 'Request ID',
  'failure.serviceSaid': 'The service said',
  'failure.copy': 'Copy',
  'failure.copied': 'Copied',
  'failure.next': 'What to do',

  'skip.blocked': 'blocked',
  'skip.alreadySubmitted': 'already handed over',
  'skip.inOtherBatch': 'handed over in another batch',

  'problem.pathNotFound': 'Nothing is there. Check the path, or plug the stick in again.',
  'problem.pathNotReadable':
    'It may not be read. Check the permissions, or copy the files to a folder of your own.',
  'problem.folderEmpty': 'The folder holds no CSV file, ZIP archive or OA3.xml with devices.',
  'problem.fileEmpty': 'The file is empty. Run the script again on the device.',
  'problem.fileTooLarge':
    'The file is too large to be a list of devices ({bytes, number} bytes). Check what it is.',
  'problem.fileNotText': 'This is not a text file, so it holds no devices.',
  'problem.fileNotDevices':
    'The file has no columns for a serial number and a hardware hash, so it was skipped.',
  'problem.fileNoRows': 'The file has a header and no device. Run the script again on the device.',
  'problem.fileAnsiAssumed':
    'The file does not say how its letters are encoded; the Windows code page 1252 was assumed. Check values with accented letters.',
  'problem.archiveEmpty': 'The archive holds no file with devices, so it was skipped.',
  'problem.archiveDamaged':
    'The archive is damaged and could not be unpacked. Copy it again, or bring the files unpacked.',
  'problem.archiveEncrypted': 'This needs a password to be unpacked. Unpack it yourself and bring the files.',
  'problem.archiveMethod':
    'This is packed in a way that cannot be unpacked here. Unpack it yourself and bring the files.',
  'problem.archiveNested':
    'An archive inside an archive is not opened. Unpack the outer one and bring the inner one.',
  'problem.archiveTooLarge':
    'The archive holds more than {megabytes, number} MB or more than {entries, number} files, so the rest of it was not read. Check what it is, or bring the files unpacked.',
  'problem.rowNoSerial':
    'The row has no serial number. Type it in from the label, or capture the device again.',
  'problem.rowColumns':
    'The row has {found} values where the header has {expected}: a comma inside a value shifts the columns. Capture the device again.',
  'problem.rowAboveHeader':
    'The row stands above the header, so its columns cannot be told apart. Move the header to the top of the file, or capture the device again.',
  'problem.rowsMore':
    '{count, plural, one {# more row} other {# more rows}} of this file cannot be used, for reasons like those named.',
  'problem.sampleRow':
    'The row with serial number {serial} is the sample of Microsoft’s template, not a device. It was left out.',
  'problem.rowRepaired':
    'A comma had shifted the columns. {columns} was read as “{values}”, because everything else then agrees with the hardware hash. Check it.',
  'problem.hashMissing': 'The hardware hash is missing. Capture the device again.',
  'problem.hashWrapped':
    'The hardware hash was broken over several lines and was put together again. Compare the serial number.',
  'problem.hashAlphabet':
    'The hardware hash has a character at position {position} that cannot be part of one. Capture the device again, and do not copy the hash from a console window.',
  'problem.hashLength': 'The hardware hash has a length that the service refuses. Capture the device again.',
  'problem.hashNotRecognized':
    'This is not a hardware hash. Perhaps two columns were swapped; capture the device again.',
  'problem.hashRecords': 'The hardware hash is damaged near its part {record}. Capture the device again.',
  'problem.hashTruncated':
    'The hardware hash was cut off: {have} of {needed} characters are there{record, plural, =0 {} other {, up to part {record}}}. Capture the device again.',
  'problem.hashShifted':
    'Characters of the hardware hash were lost or added on the way{record, plural, =0 {} other {, near its part {record}}}. Capture the device again.',
  'problem.hashChecksum':
    'The hardware hash is damaged: at least one character changed{record, plural, =0 {} other {, near its part {record}}}. Capture the device again.',
  'problem.hashPadding': 'The end of the hardware hash is damaged. Capture the device again.',
  'problem.hashSize':
    'The hardware hash is whole but not of the usual size: {bytes} bytes instead of 3000. It usually works.',
  'problem.hashTpm':
    'The TPM key inside the hardware hash does not fit its identifier. Capture the device again.',
  'problem.hashNoSerial':
    'The hardware hash holds no serial number; the service would refuse it. Set the serial number in the firmware, then capture again.',
  'problem.hashNoManufacturer':
    'The hardware hash holds no manufacturer; the service would refuse it. Set it in the firmware, then capture again.',
  'problem.hashNoModel': 'The hardware hash holds no model name.',
  'problem.tpmMissing':
    'The device reports no TPM. It can be registered, but self-deploying and pre-provisioning will not work. Check that the TPM is switched on in the firmware.',
  'problem.tpmVersion':
    'The device has TPM {version}; Microsoft Managed Desktop needs 2.0. It can be registered; look in the firmware for a switch or an update to 2.0.',
  'problem.memorySmall':
    'The device has {gib} GiB of memory; Microsoft Managed Desktop needs {needed} GB. It can be registered; add memory or choose another device.',
  'problem.diskSmall':
    'The largest disk of the device has {gb} GB; Microsoft Managed Desktop needs {needed} GB. It can be registered; fit a larger disk or choose another device.',
  'problem.architecture':
    '{architecture, select, arm64 {The device runs Windows for ARM64, and Microsoft Managed Desktop supports x64 only. It can be registered, but better choose another device.} other {The device runs 32-bit Windows, and Microsoft Managed Desktop supports 64-bit only. It can be registered; install 64-bit Windows if its processor can run it.}}',
  'problem.capturedInFuture':
    'By its own clock, the device was captured {days, plural, one {# day} other {# days}} in the future. Set its clock right: a wrong clock makes the sign-in during set-up fail.',
  'problem.capturedInWinPE':
    'The hardware hash was captured in WinPE, which does not see every part of the device, and often not the TPM. It can be registered; for self-deploying or pre-provisioning, capture it again in Windows.',
  'problem.capturedLongAgo':
    'By its own clock, the device was captured {days, plural, one {# day} other {# days}} ago. If its mainboard was exchanged since then, capture it again.',
  'problem.serialMismatch':
    'The file says serial number {row}, the hardware hash says {hash}. Make sure that the row belongs to this device.',
  'problem.serialCase':
    'The file writes the serial number {row}, the hardware hash {hash}: only the case differs.',
  'problem.manufacturerMismatch': 'The file says manufacturer {row}, the hardware hash says {hash}.',
  'problem.modelMismatch': 'The file says model {row}, the hardware hash says {hash}.',
  'problem.serialPlaceholder':
    'The serial number is a placeholder of the firmware. Set the real one in the firmware, then capture again.',
  'problem.serialConflict':
    'Two different devices say that they have this serial number. Compare the labels and leave the wrong one out.',
  'problem.tpmConflict':
    'This device’s TPM key also belongs to {serials}: it looks like one device under two serial numbers. Leave the wrong one out.',
  'problem.tagConflict': 'The files ask for different group tags: {tags}.',
  'problem.userConflict': 'The files name different users for this device. Check whom it is for.',

  'error.invalidRequest':
    'The request was not understood. Start the program again; if it comes back, it is a fault of the program.',
  'error.forbiddenSender': 'The request did not come from the program’s own window and was refused.',
  'error.batchNotFound': 'This batch does not exist any more.',
  'error.deviceNotFound': 'This device is not in any batch any more.',
  'error.profileMissing': 'Pick a device profile first.',
  'error.nothingToRegister':
    'No device of this batch can be registered. Look at the reasons beside the devices.',
  'error.batchSubmitted': 'Devices of this batch were handed over with another profile. Make a new batch.',
  'error.mergeGone': 'This merge was cancelled, or another one was begun. Nothing of it was merged.',
  'error.captureNotFound': 'This capture of the device does not exist any more.',
  'error.nothingToUndo': 'There is nothing to undo or redo.',
  'error.exportIsOriginal': '{path} was merged into a batch and is never written over. Choose another name.',
  'error.exportExists': '{path} is there already and was not made by such an export. Choose another name.',
  'error.exportNotWritable':
    '{path} cannot be written. Check whether it is open in another program, or choose another folder.',
  'error.exportFolderMissing': 'The folder of {path} does not exist any more. Choose another one.',
  'error.databaseNewer':
    'The database was written by a newer Enrollbench (version {found} of its layout, this program knows {known}). Install the newer program; nothing was changed.',
  'error.databaseUnusable': 'The database in {folder} cannot be opened: {detail}. Nothing was changed.',
  'error.dataFolderInUse': 'Another Enrollbench uses {folder}. Close it, or choose another folder.',
  'error.dataFolderUnusable': 'The folder {folder} cannot be used: {detail}.',
  'error.practiceNotStarted': 'The practice service could not be started: {detail}.',
  'error.environmentInvalid':
    'The environment variable {variable} has a value that cannot be used. Correct it or remove it.',
  'error.internal': 'Something went wrong inside the program. Nothing was lost.',
  'error.logId': 'The log has more under {id}.',

  'cli.noFiles': 'There is no file to read.',
  'cli.outIsInput':
    '{path} is one of the files to merge and would be overwritten. Choose another name with --out.',
  'cli.nodeTooOld': 'Enrollbench needs Node {oldest} or newer; this is Node {found}.',
  'cli.wroteRows': '{count, plural, one {# device} other {# devices}} written to {path}.',
  'cli.fileExists': '{path} exists already. Add --force to replace it.',
  'cli.folderMissing': 'The folder of {path} does not exist.',
  'cli.notWritable': '{path} cannot be written.',
  'cli.nothingWritten': 'No device can be written, so {path} was not touched.',
  'cli.refusedRow': '{serial} was left out: its {column} has a character that this file cannot carry.',
  'cli.refusedEmpty': '{serial} was left out: its {column} is empty.',
  'cli.refusedPlaceholder':
    '{serial} was left out: its {column} is a placeholder, and this file has nothing else to know the device by.',
  'cli.partLeftAlone': '{path} has the name of a file of this export. It was not read and stays as it is.',
  'cli.notSettable':
    '--set {value} cannot be understood. Write FIELD=VALUE or SERIAL:FIELD=VALUE with a proper value; FIELD is one of {fields}.',
  'cli.unknownSerial': 'No device has the serial number {serial}, so nothing was done.',
  'cli.cancelled': 'Cancelled. Nothing was written.',
  'cli.repairable':
    '{count, plural, one {# hardware hash} other {# hardware hashes}} can be put right without doubt: add --repair.',
  'cli.totals':
    '{files, plural, one {# file} other {# files}}, {rows, plural, one {# row} other {# rows}}: {devices, plural, one {# device} other {# devices}}, {duplicates, plural, =0 {no duplicates} one {# duplicate} other {# duplicates}}; {ready} ready, {check} to check, {blocked} blocked.',
  'cli.practiceRuns': 'The practice service listens. Stop it with Ctrl+C.',
  'cli.portTaken': 'Port {port} is not free. Choose another one.',
  'cli.scenarioInvalid': 'The scenario in {path} cannot be used: {problem}',
  'cli.unknownProfile': 'There is no profile {profile}. Choose one of {profiles}.',
  'cli.notAPort': '{value} is not a port. Give a number from 0 to 65535.',
  'cli.hashOrFile': 'This is neither a hardware hash nor a file with devices: {value}',
  'cli.whole': 'whole',
  'cli.damaged': 'damaged',
  'cli.mendable': 'What the device wrote is complete: merge with --repair puts the hash right.',
  'cli.handedOver':
    '{count, plural, one {# device} other {# devices}} handed over as “{batch}”, profile {profile}.',
  'cli.watching':
    'Watching until every device is ready or needs attention. Ctrl+C stops the watching, not the registration.',
  'cli.practiceUrlInvalid': '{url} is not the address of a practice service on this machine.',
} as const;

export type TextKey = keyof typeof en;

/** A language's sentences: every key, none missing. */
export type Catalogue = Readonly<Record<TextKey, string>>;
