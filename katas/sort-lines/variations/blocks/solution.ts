export const window = {
  border: 1,
  colour: 'red',
  height: 480,
  width: 640,
};

export const server = {
  host: 'localhost',
  port: 8080,
  retries: 3,
  timeout: 2000,
};
