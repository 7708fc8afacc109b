// As few characters as possible.
import{initParams}from'./01-init-params.ts'
import{die,predict}from'./02-linear-predict.ts'
import{gradient,gradientStep}from'./04-gradient-step.ts'
export let train=(X,t,r,p=initParams(784,r,.01),i=0)=>{for(;i<400;){let a=i++*32%X.length,s=x=>x.slice(a,a+32);p=gradientStep(p,gradient(s(X),s(t),p),.008)}return p},isThree=(X,p)=>predict(X,p).map(y=>y>.5),accuracy=(d,t,n=d.length)=>n&&n==t.length?d.filter((d,i)=>d==t[i]).length/n:die()
