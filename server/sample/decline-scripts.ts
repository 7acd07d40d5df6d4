// What is read to a caller whose matter the hotline may not accept, one script for each ground of article 18, and where
// the caller goes instead. Ground 5 is never a refusal: the desk links the emergency service and stays on the line.
import type { DeclineScript } from "../../shared/domain/reference/index.ts";

export const declineScripts: DeclineScript[] = [
  {
    ground: 1,
    title: {
      zh: "涉及国家秘密、商业秘密、个人隐私",
      en: "Concerns a state secret, a trade secret or privacy",
    },
    words:
      "您要查的内容涉及他人隐私或者依法不能公开的信息，热线不能受理，也不能查给您，请您理解。您自己的信息，可以带本人身份证到主管单位窗口查询；确因办案、诉讼需要，可以请律师或法院依法调取。",
    whereToGo: "本人信息到主管单位窗口凭身份证查询；案件需要由律师、法院依法调取",
  },
  {
    ground: 2,
    title: {
      zh: "已经或应当通过诉讼、仲裁、行政复议解决",
      en: "Is or must be settled by litigation, arbitration or administrative review",
    },
    words:
      "您说的这件事已经进入（或者依法应当通过）诉讼、仲裁、行政复议程序，由法院、仲裁委员会或复议机关作决定，热线不能代替他们处理。您可以向承办您案件的机关反映；不清楚怎么走程序，我可以帮您转 12348 免费问律师。",
    whereToGo: "承办案件的法院、仲裁委员会、行政复议机关；法律咨询拨 12348",
  },
  {
    ground: 3,
    title: { zh: "已进入信访渠道", en: "Has been taken up, handled or ended by the petitions procedure" },
    words:
      "查到您这件事已经由信访渠道受理（或者已经办结），按规定热线不再重复受理。您可以凭信访受理告知书上的编号查询进度；对处理意见不服的，可以在收到意见之日起三十日内申请复查。",
    whereToGo: "市信访局接待大厅（望舒区府后街 8 号），周一至周五 9:00–12:00、13:30–17:30，电话 5550 2104",
  },
  {
    ground: 4,
    title: {
      zh: "同一诉求已受理、在办或依法办结，且无新情况",
      en: "Same petitioner and matter, in hand or ended, with nothing new",
    },
    words:
      "您反映的这件事我们已经有工单，正在办理（或者已经依法办结）。这次没有新的情况，我不再另立一件，但会把您这次来电记在原来的工单上。您有新的情况或新的证据，随时打来，我们追加给承办单位。",
    whereToGo: "凭来电号码、工单号和提取码查询进度；有新情况再拨 12345 追加",
  },
  {
    ground: 5,
    title: { zh: "应由 110、119、120、122 处理", en: "Is for 110, 119, 120 or 122" },
    words:
      "您说的情况要马上由急救（报警、消防、交警）处理，您不要挂机，我现在就帮您接通，我们三个人一起通话。请您先告诉我您在什么位置，身边有没有人，有没有受伤。",
    whereToGo: "当场三方接通 110 报警、119 消防、120 急救、122 交通事故，并记录跟进",
  },
  {
    ground: 6,
    title: { zh: "违反法律法规或者公序良俗", en: "Is against law, public order or good morals" },
    words:
      "您提的要求不符合法律规定（或者有违公序良俗），热线不能受理，也没有单位可以照这个要求去办，请您理解。您如果有正当的困难，可以换个说法告诉我，我来看看怎么帮您。",
    whereToGo: "正当困难仍可向 12345 反映；法律问题拨 12348",
  },
  {
    ground: 7,
    title: {
      zh: "属于党委、人大、政协职责范围",
      en: "Belongs to the Party committee, the People's Congress or the CPPCC",
    },
    words:
      "您反映的事情属于党委部门（人大、政协）的职责，不在政府热线受理范围。反映党员干部违纪的，请拨 12388 或者登录纪检监察举报网站；给人大代表、政协委员提意见，可以联系人大、政协的联络机构。",
    whereToGo: "违纪举报拨 12388；市人大常委会、市政协办公室信访接待窗口",
  },
  {
    ground: 8,
    title: { zh: "涉及军队、武警", en: "Concerns the military or the armed police" },
    words:
      "您反映的事情涉及部队，由部队主管机关处理，热线不能受理。您可以向该部队的政治工作部门反映；属于退役军人待遇的，我可以帮您登记，转市退役军人事务局。",
    whereToGo: "所在部队政治工作部门；退役军人事项由市退役军人事务局受理",
  },
  {
    ground: 9,
    title: { zh: "超出本级政府职权", en: "Is outside the powers of this level of government" },
    words:
      "您反映的事情由省级（国家、外地）主管部门决定，本市没有这个权限，热线不能受理。您可以拨打那边的 12345，前面加区号就行；属于全国统一政策的，可以在国家政务服务平台留言。",
    whereToGo: "事发地 12345（加拨区号）；国家政务服务平台、省长信箱",
  },
  {
    ground: 10,
    title: { zh: "骚扰电话", en: "Nuisance call" },
    words:
      "这里是政务服务热线，还有市民在排队等候。您没有需要政府帮助的事情，我就先结束通话了；如果继续拨打骚扰，热线会按规定处理，情节严重的移交公安机关。您有正事，随时可以打来。",
    whereToGo: "有正当诉求仍可拨 12345",
  },
  {
    ground: 11,
    title: { zh: "其他不属于热线受理的事项", en: "Another matter that the hotline does not take up" },
    words:
      "您说的事情属于个人之间（或者企业自主经营）的事务，政府部门没有职权介入，热线不能受理，请您理解。您可以先和对方协商；需要调解的，可以找所在社区的人民调解委员会；法律问题我可以帮您转 12348。",
    whereToGo: "社区人民调解委员会；法律咨询拨 12348；合同问题按合同约定协商或起诉",
  },
];
