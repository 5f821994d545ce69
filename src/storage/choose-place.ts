import type { Keeper, Place } from './port.js';

/**
 * Makes one widget's place that of the page, unless another widget keeps on the device and this one does not want to:
 * its records have a place of their own, so the page's stays.
 *
 * @param expires ISO 8601 duration
 */
export const choosePlace = async (keeper: Keeper, place: Place, expires: string): Promise<void> => {
  if (place === 'device' || keeper.place !== 'device') await keeper.choose(place, { expires });
};
