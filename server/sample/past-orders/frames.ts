// How an agent writes down what was said: frames around the clauses of a topic, so that no two records read alike.
export interface MatterClauses {
  readonly matter: string;
  readonly course: string;
  readonly wish: string;
}

type Frame = (clauses: MatterClauses) => string;

/** For complaints, requests and suggestions. */
export const matterFrames: readonly Frame[] = [
  ({ matter, course, wish }) => `来电人反映，${matter}。${course}。${wish}。`,
  ({ matter, course, wish }) => `${matter}。${course}。来电人${wish}。`,
  ({ matter, course, wish }) => `市民来电称：${matter}；${course}。${wish}。`,
  ({ matter, wish }) => `来电人称，${matter}。${wish}。`,
  ({ matter, course }) => `诉求人说${matter}，${course}，盼尽快处理。`,
  ({ matter, course, wish }) => `${wish}。情况是这样：${matter}，${course}。`,
  ({ matter, course, wish }) => `来电人情绪有些急，说${matter}。${course}，${wish}。`,
  ({ matter, course, wish }) => `据来电人讲，${matter}。${course}。${wish}。`,
  ({ matter, course, wish }) => `${course}。现在的问题是${matter}，${wish}。`,
  ({ matter, wish }) => `${matter}，来电人已经录了视频，可以提供。${wish}。`,
  ({ matter, course, wish }) => `来电人替楼里几户一起反映：${matter}。${course}。大家${wish}。`,
  ({ matter, course, wish }) => `来电人第二次打来说这个事：${matter}，${course}。${wish}。`,
];

/** For questions that the knowledge base answers. */
export const questionFrames: readonly ((question: string, place: string) => string)[] = [
  (question) => `来电人咨询：${question}。`,
  (question, place) => `来电人家住${place}，想问${question}。`,
  (question) => `来电人想弄清楚${question}，网上看到的说法不一样。`,
  (question) => `替家里老人来问：${question}，老人自己不会用手机。`,
  (question, place) => `${place}的市民询问${question}，问要带哪些材料。`,
  (question) => `来电人去过一次窗口没有问明白，再问${question}。`,
  (question) => `问：${question}？来电人说不着急，先了解一下。`,
  (question) => `来电人明天要去办事，先打来问${question}，怕白跑一趟。`,
  (question) => `来电人看到通知后不太懂，咨询${question}。`,
  (question, place) => `来电人刚搬到${place}，咨询${question}。`,
  (question) => `同事之间说法不一，来电人核实一下${question}。`,
  (question) => `来电人在外地打工，托热线问清${question}。`,
  (question) => `咨询${question}。来电人要求说慢一点，边听边记。`,
  (question) => `来电人上个月问过类似的，这次想确认${question}。`,
];
