/** How a cell says yes and no. */
export const YES = ['是', '有', 'true', 'yes', '1']
export const NO = ['否', '无', 'false', 'no', '0']
