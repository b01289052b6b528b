/** Why a signature does not verify or cannot be judged, as a clause without a full stop. */
export const reasons = {
  unknown: 'không rõ lý do',
};
