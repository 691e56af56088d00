// Everything about one device, asked of main again whenever the list was loaded again.
import { useEffect, useState } from 'react';
import type { BatchDevice, DeviceDetail } from '../../../../shared/model/batch.ts';
import { api } from '../../../app/api.ts';

/**
 * @param device as the batch gave it last: a new object means that it may have changed.
 * @returns null until main answered; then what it said last, while it is asked again.
 */
export function useDeviceDetail(device: BatchDevice | null): DeviceDetail | null {
  const [detail, setDetail] = useState<DeviceDetail | null>(null);
  useEffect(() => {
    if (device === null) return undefined;
    let shown = true;
    void api.drafts.device({ deviceId: device.id }).then((answer) => {
      if (shown && answer.ok) setDetail(answer.value);
    });
    return () => {
      shown = false;
    };
  }, [device]);
  return detail?.device.id === device?.id ? detail : null;
}
