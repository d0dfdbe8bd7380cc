/** The day on which the wards of the two-tier model, and so every appointment here, began. */
export const WARD_BEGAN_ON = '2025-07-01';
