// A client that is not ours: publishes ratings and reads predictions with kafkajs and avsc.
// node foreign-client.js BOOTSTRAP SCHEMAS RATING_HEADER PREDICTION_HEADER COUNT
const fs = require('fs');
const path = require('path');
const {Kafka, logLevel, Partitioners} = require('kafkajs');
const avro = require('avsc');

const [bootstrap, schemas, ratingHeader, predictionHeader, count] = process.argv.slice(2);
const type = name =>
  avro.Type.forSchema(JSON.parse(fs.readFileSync(path.join(schemas, name + '.avsc'), 'utf8')));
const Rating = type('Rating');
const Prediction = type('Prediction');

async function main() {
  const kafka = new Kafka({clientId: 'foreign', brokers: [bootstrap], logLevel: logLevel.ERROR});
  const producer = kafka.producer({createPartitioner: Partitioners.DefaultPartitioner});
  const consumer = kafka.consumer({groupId: 'foreign'});
  await producer.connect();
  await consumer.connect();
  await consumer.subscribe({topics: ['predictions'], fromBeginning: true});

  const seen = [];
  const all = new Promise(resolve =>
    consumer.run({
      eachMessage: async ({message}) => {
        const header = message.value.subarray(0, 10).toString('hex');
        if (header !== predictionHeader) throw new Error('header ' + header);
        const prediction = Prediction.fromBuffer(message.value.subarray(10));
        seen.push({
          key: message.key.toString(),
          userId: prediction.userId,
          sequence: prediction.sequence,
          ratings: prediction.ratings.map(rating => rating.rating),
          release: prediction.release,
        });
        if (seen.length === Number(count)) resolve();
      },
    }));

  for (let i = 0; i < Number(count); i++) {
    const userId = 'user' + (i % 5);
    const body = Rating.toBuffer({
      userId, movieId: 'movie' + i, rating: 4, ratedAt: 1600000000000 + i * 1000});
    const value = Buffer.concat([Buffer.from(ratingHeader, 'hex'), body]);
    await producer.send({topic: 'ratings', messages: [{key: userId, value}]});
  }
  await all;
  console.log(JSON.stringify(seen));
  await producer.disconnect();
  await consumer.disconnect();
}

main().then(() => process.exit(0), error => {
  console.error(error);
  process.exit(1);
});
