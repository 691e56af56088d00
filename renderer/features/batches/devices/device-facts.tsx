// What the hardware hash says about the device.
import type { DeviceFacts as Facts } from '../../../../shared/model/device-facts.ts';
import type { Text } from '../../../../shared/text/text.ts';
import { useLanguage } from '../../../app/language.ts';
import { FactLine, FactList } from '../../../ui/fact-list.tsx';

export function DeviceFacts({ facts }: { readonly facts: Facts }) {
  const { text, language } = useLanguage();
  return (
    <FactList>
      {lines(facts, text, language)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <FactLine key={name} name={name}>
            {value}
          </FactLine>
        ))}
    </FactList>
  );
}

function lines(facts: Facts, text: Text, language: string): readonly (readonly [string, string])[] {
  const { capturedAt, memoryGiB, disks, networkCards, tpm } = facts;
  const disk = disks.map(({ model, sizeGB }) =>
    [model, sizeGB === null ? '' : text('facts.gb', { count: sizeGB })]
      .filter((each) => each !== '')
      .join(', '),
  );
  return [
    [text('devices.maker'), facts.manufacturer],
    [text('devices.model'), facts.model],
    [text('facts.family'), facts.family],
    [text('facts.uuid'), facts.uuid],
    [text('facts.tpm'), tpm === null ? text('facts.noTpm') : [tpm.version, tpm.vendor].join(' ').trim()],
    [text('facts.memory'), memoryGiB === null ? '' : text('facts.gib', { count: memoryGiB })],
    [text('facts.disk'), disk.join('; ')],
    [text('facts.network'), networkCards.map(({ mac }) => mac).join(', ')],
    [text('facts.cpu'), facts.cpu],
    [text('facts.osBuild'), facts.osBuild],
    [text('facts.captured'), capturedAt === null ? '' : new Date(capturedAt).toLocaleString(language)],
  ];
}
