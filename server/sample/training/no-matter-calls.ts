// Calls that come to no order: wrong number, silence, a hang-up, a nuisance.
import { trainingCall } from "./training-call.ts";

export const noMatterCalls = [
  trainingCall({
    id: "wrong-number",
    title: "打错电话：找外卖",
    callerNumber: "14000006119",
    callerVoice: "young",
    kind: "wrong-number",
    expects: { outcome: "no-matter", reason: "wrong-number", facts: ["打错电话"] },
    script: `
      客 喂，我的麻辣烫到哪里了？
      席 您好，这里是湘岚 12345 政务服务热线。
      客 啊？不是送外卖的吗？
      席 不是的，您可能拨错号了，您看看订单上骑手的号码。
      客 哦哦，按错了按错了，不好意思啊。
      席 没关系，您有政务方面的事情可以再打来。`,
  }),
  trainingCall({
    id: "silent",
    title: "无声来电",
    callerNumber: "14000006233",
    callerVoice: "male",
    kind: "silent",
    expects: { outcome: "no-matter", reason: "silent", facts: ["三次问候无应答"] },
    script: `
      响 只有电流声
      席 您好，湘岚 12345，请讲。
      响 一直没有声音
      席 您好，能听到吗？听得到请您出个声或者敲一敲话筒。
      响 三秒钟后仍没有声音
      席 听不到您的声音，先结束通话，请您换个信号好的地方再打来。`,
  }),
  trainingCall({
    id: "hung-up",
    title: "话没说完挂断，随后回拨不接",
    callerNumber: "14000006471",
    callerVoice: "young",
    kind: "hung-up",
    expects: { outcome: "no-matter", reason: "hung-up", facts: ["说到一半挂断", "可回拨一次"] },
    script: `
      客 喂，我想问一下，就是那个……
      席 您好，您慢慢说，是什么事情？
      客 就是我买的房子……哎呀算了。
      席 您不用急，告诉我在哪个小区就行。
      客 来人了，不说了不说了。
      响 电话挂断`,
  }),
  trainingCall({
    id: "nuisance",
    title: "骚扰来电：闲聊并骂人",
    callerNumber: "14000006502",
    callerVoice: "male",
    kind: "nuisance",
    expects: { outcome: "no-matter", reason: "nuisance", facts: ["无诉求", "语言不文明", "已提醒"] },
    script: `
      客 你们那里是不是女的多？陪我说说话嘛。
      席 您好，这里是政务热线，请问您有什么事情需要反映？
      客 没什么事，就想跟你聊聊，你多大了？
      席 如果没有需要办理的事项，请您理解，后面还有市民在等候。
      客 你什么态度，信不信我投诉你？
      席 您有诉求可以说，没有的话我先结束通话，谢谢配合。
      客 你等着！`,
  }),
  trainingCall({
    id: "line-test",
    title: "线路测试：机房拨测",
    callerNumber: "074255500001",
    callerVoice: "male",
    kind: "test",
    expects: { outcome: "no-matter", reason: "test", facts: ["机房拨测，听得清楚"] },
    script: `
      客 你好，我是机房的，在做拨测，听得到吗？
      席 您好，听得清楚，没有杂音。
      客 那请你按一下保持再取回。
      席 好的，已经取回，您那边听到音乐了吗？
      客 听到了，正常。麻烦按测试结束就好，谢谢。
      席 好的，再见。`,
  }),
];
